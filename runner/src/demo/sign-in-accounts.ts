/** An account of the demonstration as the page of sign-in offers it. */
interface SignInAccount {
  readonly account: string;
  readonly zh: string;
  readonly en: string;
  readonly place: string;
}

const PU_AN = '重庆云阳县普安乡';
const HUA = '河南安阳滑县';
const BO_LUO = '广东惠州博罗县';
const JI_YUAN = '河南济源';

/** Each kind of work that the workbench knows, at a place whose data the demonstration loads. */
export const SIGN_IN_ACCOUNTS: readonly SignInAccount[] = [
  { account: 'village@500235216217', zh: '村级经办人', en: 'Village clerk', place: PU_AN },
  { account: 'township@500235216', zh: '乡镇经办人', en: 'Township clerk', place: PU_AN },
  { account: 'county@500235', zh: '县级经办人', en: 'County clerk', place: '重庆云阳县' },
  { account: 'rural@500235', zh: '农业农村部门', en: 'Rural office', place: '重庆云阳县' },
  { account: 'county@410526', zh: '县级经办人', en: 'County clerk', place: HUA },
  { account: 'city@4105', zh: '市级经办人', en: 'City clerk', place: '河南安阳市' },
  { account: 'finance@410526', zh: '财政、金融部门', en: 'Finance department', place: HUA },
  { account: 'employment@410526', zh: '人社部门', en: 'Employment department', place: HUA },
  { account: 'housing@410526', zh: '住建部门', en: 'Housing department', place: HUA },
  { account: 'education@410526', zh: '教育部门', en: 'Education department', place: HUA },
  { account: 'health@441322', zh: '医保、卫健部门', en: 'Health department', place: BO_LUO },
  { account: 'county@441322', zh: '县级经办人', en: 'County clerk', place: BO_LUO },
  { account: 'civil-affairs@419001', zh: '民政部门', en: 'Civil affairs department', place: JI_YUAN },
  { account: 'county@419001', zh: '县级经办人', en: 'County clerk', place: JI_YUAN },
  { account: 'auditor@', zh: '督查、审计（只读）', en: 'Supervision and audit (read only)', place: '全国' },
];
