// Written by `npm run compose`; change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated
// biome-ignore-all format: generated
/** Payloads by event type, as schemas/events has them. */
export interface EventPayloads {
  /** What a household draws of social assistance (低保、特困), as the department states it for a day: each is the state of one grant from that day on. */
  'allowance-changed': {
    grants: {
      grantId: string;
      householdId: string;
      /** Code of the village as the department has it; the register files under its own */
      divisionCode: string;
      name: string;
      /** null where the department's records do not say */
      tier: 'full' | 'highest' | 'lower' | null;
      /** 整户保 */
      wholeHousehold: boolean;
      /** 分散供养特困人员 */
      dispersedHardship: boolean;
      /** Fen, of the month told */
      approved: string;
      /** Fen, of the month told */
      paid: string;
      active: boolean;
      occurredOn: string;
      /** Where it comes from: a survey or ledger with its day, or the department itself */
      source: string;
    }[];
  };
  /** A case ended without making its household a monitored one: the visit or the check found no risk (经核实无风险), a step refused it (未通过), the household withdrew (农户撤回), or nobody of it is left (整户消亡). What must still be done for its lead stops on closedOn. */
  'case-closed': {
    caseId: string;
    /** Kind of case, e.g. IDENTIFICATION */
    kind: string;
    /** The lead that began the case; null where none did */
    leadId: string | null;
    householdId: string;
    divisionCode: string;
    closedOn: string;
    outcome: 'NO_RISK' | 'REJECTED' | 'WITHDRAWN' | 'VANISHED';
  };
  /** An entry of an ended case of identification was corrected or taken back (更正、撤销误录): what the case came to on which day, as it reads now. What rests on the days told before follows. */
  'case-corrected': {
    caseId: string;
    leadId: string;
    householdId: string;
    divisionCode: string;
    /** Day of identification as it reads now; null where the household was not identified by this case */
    identifiedOn: string | null;
    /** The day that was told before */
    identifiedBefore: string | null;
    /** Day on which the case ended without identification, as it reads now; null where it did not */
    closedOn: string | null;
  };
  /** A division's code changed from a date on, or it went into another: every service rewrites the code its rows carry, from the prefix `oldCode` to `newCode`. */
  'division-recoded': {
    divisionId: string;
    oldCode: string;
    newCode: string;
    from: string;
    /** The division that it went into, whose code the new one is; absent where it only got another code */
    mergedInto?: string;
  };
  /** Divisions that were added or have another name, so that documents for them find their place. A division that closes or goes into another stays the place of documents of its time, and is not told. */
  'divisions-changed': {
    divisions: {
      code: string;
      name: string;
      /** First day of the name; null where it has had it since before the records */
      since: string | null;
    }[];
  };
  /** What a department says of one of the three guarantees or of water (三保障和饮水安全) in a household, as of a day; up to 500 answers an event, as surveys bring many. A newer answer stands beside an older one. */
  'guarantee-answered': {
    answers: {
      householdId: string;
      /** Code of the village as the department has it; the register files under its own */
      divisionCode: string;
      guarantee: 'COMPULSORY_EDUCATION' | 'BASIC_MEDICAL' | 'SAFE_HOUSING' | 'SAFE_WATER';
      /** null: the department does not know (any more) */
      secure: boolean | null;
      occurredOn: string;
      /** Official name of the department, e.g. 教育, 住建 */
      department: string;
      /** Where it comes from: a survey or ledger with its day, or the department itself */
      source: string;
      /** What was found, e.g. C级唯一住房; health data never travels */
      finding: string | null;
    }[];
  };
  /** The help plan (帮扶计划) of a time of monitoring was made for the first time; the plan obligation of the household is met (一户一策). */
  'help-plan-made': {
    planId: string;
    householdId: string;
    /** The time of monitoring it is made for */
    periodId: string;
    /** The lead that led to the identification; null where none did */
    leadId: string | null;
    divisionCode: string;
    madeOn: string;
  };
  /** A household was identified as a monitored household (监测对象识别认定): the last step of the procedure of its place is done; the identification obligation of its lead is met. */
  'household-identified': {
    caseId: string;
    leadId: string;
    householdId: string;
    divisionCode: string;
    identifiedOn: string;
    category: 'UNSTABLE_EXIT' | 'MARGINAL' | 'SUDDEN_SEVERE' | null;
  };
  /** Households whose records of leads and cases now lie elsewhere: in another village, or with another household after a split or a merger. Up to 500 moves an event. */
  'household-moved': {
    moves: {
      /** The household that had the records */
      householdId: string;
      /** The household that has them now; the same where it only moved */
      keptBy: string;
      /** Current code of the village they are in now */
      divisionCode: string;
      /** Only the records of these leads; null for all */
      leadIds: string[] | null;
      /** Day from which they lie there; where they lay before keeps the days before */
      movedOn?: string;
    }[];
  };
  /** Households and their members as the register now has them (up to 500 households an event). Departments keep ids, codes and blind indexes to match their own records; no names or numbers travel. */
  'household-registered': {
    households: {
      id: string;
      /** Household code (户编号) */
      code: string;
      /** Current code of the village */
      divisionCode: string;
      /** Grows with every change of the household; an older version never overwrites a newer one */
      version: number;
      /** Present members */
      persons: {
        id: string;
        /** Blind index of the certificate number, hexadecimal */
        certificateIndex: string;
        /** Keyed hash of number and normalised name, hexadecimal: who has both can tell an equal name from another, nothing else */
        nameIndex?: string;
      }[];
    }[];
  };
  /** The time of monitoring that a lead led to has ended (风险消除): no plan is to be made for it any more. A correction tells it anew, with null where the household is monitored after all; the newest holds. */
  'household-released': {
    periodId: string;
    householdId: string;
    /** The lead that led to the identification */
    leadId: string;
    divisionCode: string;
    releasedOn: string | null;
  };
  /** How households stand, in parts (up to 500 households an event): a department decides by what it holds and never asks while it decides. A field with `x-for` goes to the services it names, and to nobody else. Each telling is the whole standing by what is known now, corrections of the past included. No names, no numbers. */
  'household-standing': {
    households: {
      householdId: string;
      /** Current code of the village */
      divisionCode: string;
      /** Grows with every change of the standing; an older version never overwrites a newer one */
      version: number;
      /** Times during which it was monitored, the earliest first */
      periods?: {
        periodId: string;
        /** First day; of a month that alone is known, its first */
        identifiedOn: string;
        /** Day from which it was not monitored any more; null while it is */
        eliminatedOn: string | null;
        /** Only the months are known, not the days */
        monthOnly: boolean;
        /** 脱贫不稳定户 边缘易致贫户 突发严重困难户 */
        category?: 'UNSTABLE_EXIT' | 'MARGINAL' | 'SUDDEN_SEVERE' | null;
      }[];
      /** Registration as a household out of poverty (脱贫户) and as poor (建档立卡贫困户) */
      registration?: {
        /** 脱贫户; null where no ledger said of which kind it is */
        outOfPoverty: boolean | null;
        poor: {
          /** Day of the registration */
          registeredOn: string;
          /** Day on which it reached the exit standard (脱贫标准); null where it did not */
          reachedOn: string | null;
        }[];
      };
      /** Safety-net labels (兜底保障户), the earliest first */
      labels?: {
        labelId: string;
        /** First day */
        labelledOn: string;
        /** Day from which it stood no more; null while it stands */
        removedOn: string | null;
      }[];
      /** Members living together now */
      countedMembers?: number;
      /** Everybody who is or was a member, by what is known now */
      members?: {
        personId: string;
        /** First day known; before a household's first ledger nobody is known to have joined */
        joinedOn: string;
        /** Last day; null while a member */
        leftOn: string | null;
        /** Lives with the family (共同生活), or is away */
        present?: boolean;
        birth?: string | null;
        /** 技能 普通 弱或半 丧失 无; null where nobody said */
        labour?: 'SKILLED' | 'ORDINARY' | 'WEAK' | 'LOST' | 'NONE' | null;
        /** 在校生; null where nobody said */
        studying?: boolean | null;
        /** In the register book of the household (户口簿); null where nobody said */
        registeredHere?: boolean | null;
      }[];
    }[];
  };
  /** Nobody of the household is left (整户消亡), and the county has ended what went on with it. Whatever must still be done for its leads, or after its identification, stops on endedOn. */
  'household-vanished': {
    householdId: string;
    divisionCode: string;
    endedOn: string;
    /** Every lead of the household */
    leadIds: string[];
  };
  /** What blind indexes of registered persons, of their numbers and names, become under another index key. Departments keep both until they are started with it; no names or numbers travel. */
  'indexes-renewed': {
    /** Fingerprint of the key of before, hexadecimal */
    from: string;
    /** Fingerprint of the key that replaces it, hexadecimal */
    to: string;
    /** All persons that were registered by then have been told of */
    isLast: boolean;
    pairs: {
      /** Blind index under the key of before, hexadecimal */
      former: string;
      /** Blind index of the same text under the other key, hexadecimal */
      present: string;
    }[];
  };
  /** A risk lead (风险线索) was corrected or withdrawn (更正、撤销): its days as they read now. Clocks that it started follow; those of a lead that was withdrawn never ran. */
  'lead-corrected': {
    leadId: string;
    /** The household that the lead is about, as it reads now */
    householdId: string;
    personId?: string | null;
    divisionCode: string;
    foundOn: string;
    /** Day the township received a department's lead, where a rule of the place starts the clock of the visit with it; null otherwise */
    receivedOn: string | null;
    withdrawn: boolean;
    leadType?: string;
    /** Sector of the department that pushed the lead */
    sector?: string | null;
  };
  /** A risk lead (风险线索) was received; its clocks start on foundOn, that of the visit on receivedOn where it is told. */
  'lead-received': {
    leadId: string;
    householdId: string;
    personId?: string | null;
    divisionCode: string;
    foundOn: string;
    /** Day the township received a department's lead, where a rule of the place starts the clock of the visit with it; null otherwise */
    receivedOn?: string | null;
    channel: string;
    leadType?: string;
    /** Sector of the department that pushed the lead */
    sector?: string | null;
  };
  /** A risk lead came to its end (线索办结): its household was identified, was monitored already, or nothing came of it. The days to identify the household end on settledOn; the visit stays due. A correction tells it anew, and null where they run on. */
  'lead-settled': {
    leadId: string;
    householdId: string;
    divisionCode: string;
    settledOn: string | null;
    /** Whether it replaces what was told before */
    corrected?: boolean;
    /** What became of it; only IDENTIFIED meets the identification, everything else stops its clock */
    outcome: string | null;
  };
  /** The household of a lead was visited (入户核实); the verification obligation is met. */
  'lead-verified': {
    leadId: string;
    householdId: string;
    divisionCode: string;
    verifiedOn: string;
  };
  /** Measures of help (帮扶措施) that departments delivered, each known by its id: the same id again is the same delivery, newer told. Of health only that there is a measure. */
  'measure-delivered': {
    measures: {
      deliveryId: string;
      householdId: string;
      personId: string | null;
      /** Code of the village as the department has it; the register files under its own */
      divisionCode: string;
      /** 产业 就业 金融 公益性岗位 住房 饮水 健康 教育 综合保障 社会帮扶 生产生活条件改善 */
      family: 'INDUSTRY' | 'EMPLOYMENT' | 'FINANCE' | 'PUBLIC_WELFARE_POST' | 'HOUSING' | 'DRINKING_WATER' | 'HEALTH' | 'EDUCATION' | 'COMPREHENSIVE_SUPPORT' | 'SOCIAL_HELP' | 'LIVING_CONDITIONS';
      name: string;
      deliveredOn: string;
      /** Fen; null where no sum was delivered or it is not told */
      amount: string | null;
      /** Official name of the department, e.g. 教育, 住建 */
      department: string;
      /** Where it comes from: a survey or ledger with its day, or the department itself */
      source: string;
      /** The import that told of it was taken back: there was no such delivery (导入已撤回) */
      withdrawn?: boolean;
    }[];
  };
  /** Measures that departments refused a household only because it is monitored no longer (仅因风险已消除而不符合): what may be carried on through the safety net. */
  'measure-refused': {
    refusals: {
      refusalId: string;
      householdId: string;
      /** Code of the village as the department has it */
      divisionCode: string;
      /** What was refused, in the words of the department; of health 健康帮扶 alone */
      right: string;
      department: string;
      refusedOn: string;
    }[];
  };
  /** Money that departments paid out under a right (资金发放), each payment known by its id: the same id again is the same payment, newer told; `withdrawn` takes it back. For the fund book: right, amount, source, level, day. Of health without the household. */
  'money-paid': {
    payments: {
      paymentId: string;
      /** null where the payer does not tell whom */
      householdId: string | null;
      /** Code of the place as the department has it */
      divisionCode: string;
      /** What was paid, in the words of the payer: 雨露计划补助, 交通补助 */
      right: string;
      /** yuan */
      amount: string;
      /** 资金来源; null where the payer has none on record */
      source: string | null;
      /** 资金层级 */
      level: 'CENTRAL' | 'PROVINCIAL' | 'MUNICIPAL' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE' | 'OTHER' | null;
      paidOn: string;
      department: string;
      withdrawn: boolean;
    }[];
  };
  /** A duty was met, or is not to be done any more, or is open after all (up to 500 an event): as it stands now. */
  'obligation-met': {
    ends: {
      obligationId: string;
      /** Grows with every change of the duty, whichever event tells it; an older version never overwrites what a newer one told */
      version: number;
      /** The service that keeps it */
      department: string;
      /** A duty of schemas/policy/duty-kinds.json, e.g. RENOVATION_FUNDS */
      kind: string;
      /** Where it is due, as the department has it */
      divisionCode: string;
      /** null where it is about none, as a fund check point or a run */
      householdId: string | null;
      /** Day it was met; null where it was not */
      metOn: string | null;
      /** Day from which it is not to be done any more; null where it is */
      stoppedOn: string | null;
      /** Why it stopped: it is not asked for, it should never have been told, or what became of the household ended it */
      stoppedAs: 'NOT_REQUIRED' | 'WITHDRAWN' | 'ALREADY_MONITORED' | 'HANDLED' | 'NO_RISK' | 'REJECTED' | 'RELEASED' | 'RETURNED_TO_POVERTY' | 'VANISHED' | null;
    }[];
  };
  /** How obligations stand by what supervision decided of them (suspended, waived, transferred) or by days counted again, told to whoever keeps the work that meets them (up to 500 an event). Told whole with every such change; of a household's identification for all leads of it, since one identification answers them all. */
  'obligation-steered': {
    obligations: {
      obligationId: string;
      /** Grows with every such change; an older version never overwrites a newer one */
      version: number;
      /** A duty of schemas/policy/duty-kinds.json, e.g. VERIFICATION */
      kind: string;
      /** The service whose duty it is; null for the offices of the line */
      department: string | null;
      /** What it is about */
      subject: {
        kind: string;
        id: string;
      };
      /** null where it is about none */
      householdId: string | null;
      /** Where it lies */
      divisionCode: string;
      /** Last day in time, suspensions counted in; null where it has none */
      dueOn: string | null;
      /** The day waits for the official calendar of a year */
      provisional: boolean;
      /** Day from which it is to be done no more; null where it is */
      waivedOn: string | null;
      /** First day on which its days do not run; null where they always did */
      suspendedFrom: string | null;
      /** First day on which they run on; null while they do not */
      suspendedUntil: string | null;
      /** Level to which it was transferred; null where it was not */
      level: 'village' | 'township' | 'county' | null;
    }[];
  };
  /** A clock of a duty starts, or starts on another day than was told before (up to 500 an event). The department tells the day and what it is about; by which day it is due, by which clause and calendar, is worked out where duties are watched. A place in which no document asks for it gets none. */
  'obligation-triggered': {
    duties: {
      obligationId: string;
      /** Grows with every change of the duty, whichever event tells it; an older version never overwrites what a newer one told */
      version: number;
      /** The service that keeps it */
      department: string;
      /** A duty of schemas/policy/duty-kinds.json, e.g. RENOVATION_FUNDS */
      kind: string;
      /** What it is about: a thing of the department, a household or a place */
      subject: {
        kind: string;
        /** Its id, or the code of the place */
        id: string;
      };
      /** Tells duties of one kind and subject apart, as 2025-07 of a check point; empty where there is one */
      cycle: string;
      /** Where it is due, as the department has it */
      divisionCode: string;
      /** null where it is about none, as a fund check point or a run */
      householdId: string | null;
      /** The member it is about */
      personId: string | null;
      /** The department that owes it and sees it; null for the offices of the line */
      sector: string | null;
      /** Day the clock starts; not counted itself */
      triggeredOn: string;
    }[];
  };
  /** From now on another set of policies is in force: all of its documents, so that whoever decides keeps a copy of its own. Law is public: told to all, as the register is. */
  'policies-changed': {
    /** Counts the sets up; of two the higher one is in force */
    number: number;
    /** The same where the same documents are in force */
    digest: string;
    packs: {
      /** The name of the folder */
      id: string;
      sha256: string;
      /** Whether it came with the project as it is */
      own: boolean;
      files: {
        name: string;
        text: string;
      }[];
    }[];
    /** Documents that are known and not in force; others may name their clauses */
    absent: {
      id: string;
      prefix: string | null;
    }[];
  };
  /** Where the renovation of a dangerous house (农村危房改造) stands, as the department states it for a day. */
  'renovation-changed': {
    renovations: {
      renovationId: string;
      householdId: string;
      /** Code of the village as the department has it; the register files under its own */
      divisionCode: string;
      /** Year the project is carried out under */
      year: number;
      /** Fen */
      approved: string;
      /** Fen */
      paid: string;
      plannedUntil: string | null;
      completedOn: string | null;
      occurredOn: string;
      /** Where it comes from: a survey or ledger with its day, or the department itself */
      source: string;
      /** The ledger that said so was taken back: of that day nothing is said of the renovation, unless it is said anew */
      withdrawn?: boolean;
    }[];
  };
  /** Who is a pupil and who is none any more (在校生状况), as the education department has it on record, each record known by its id: the same id again is the same record, newer told. It keeps the register right where labour and pensions hang on it. No school travels. */
  'school-status-changed': {
    records: {
      recordId: string;
      householdId: string;
      personId: string;
      /** Code of the village as the department has it; the register files under its own */
      divisionCode: string;
      /** Is a pupil, one on leave among them; false: left school or completed it */
      studying: boolean;
      /** 学段: of the school that it is or was */
      stage: 'PRESCHOOL_AGE' | 'KINDERGARTEN' | 'PRIMARY' | 'JUNIOR' | 'HIGH_SCHOOL' | 'VOCATIONAL_SCHOOL' | 'VOCATIONAL_COLLEGE' | 'TECHNICIAN' | 'BACHELOR' | 'POSTGRADUATE';
      /** Day since which it is so */
      on: string;
      /** The import that told of it was taken back: there was no such record (导入已撤回) */
      withdrawn?: boolean;
    }[];
  };
  /** A department's records show what may throw a household back into poverty (行业数据筛查, 部门推送). Household, rule and period make it one, however often it is sent. */
  'screening-hit': {
    hits: {
      householdId: string;
      personId: string | null;
      /** Code of the village as the department has it; the register files under its own */
      divisionCode: string;
      /** Name of the rule, e.g. house-unsafe */
      rule: string;
      /** Year, half-year or month that the rule counts in */
      period: string;
      foundOn: string;
      /** Day the township received it; the day it was found where not told */
      receivedOn?: string | null;
      leadType: 'BUSINESS_FAILURE' | 'HOUSING' | 'ILLNESS_DISASTER_ACCIDENT' | 'OTHER' | 'PUBLIC_EVENT' | 'UNEMPLOYMENT' | 'WATER';
      /** How the lead comes in: an application that offices see every day is a daily check (日常摸排); left out, what a department pushes */
      channel?: 'DAILY_CHECK' | 'DEPARTMENT_PUSH';
      /** Official name of the department, e.g. 教育, 住建 */
      department: string;
      note: string | null;
    }[];
  };
  /** Village or township confirmed that income dropped or expenses rose suddenly in a household after its release (风险消除后骤降骤增): civil affairs enrol it first. What happened stays with the rural office. */
  'setback-confirmed': {
    actId: string;
    householdId: string;
    /** Current code of the village */
    divisionCode: string;
    /** Level of the office that confirmed it */
    level: 'village' | 'township';
    confirmedOn: string;
  };
  /** What the register's survey saw about matters other departments own: school status, insurance, housing and water. Each department records it with its source. */
  'survey-recorded': {
    surveyedOn: string;
    /** Ledger the facts come from */
    source: string;
    households: {
      householdId: string;
      divisionCode: string;
      housingProblem?: boolean | null;
      waterProblem?: boolean | null;
      dropout?: boolean | null;
      persons: {
        personId: string;
        schoolStatus?: string | null;
        residentInsurance?: boolean | null;
      }[];
    }[];
  };
  /** Work that waits for somebody in a department's matters (待办), as it stands now: opened, changed or done; up to 500 tasks an event. It stands in the one list of tasks, to be seen by whoever may know its fact. No names and no findings: what it is about is read from the department. */
  'task-changed': {
    tasks: {
      taskId: string;
      /** Grows with every change of the task; an older version never overwrites a newer one */
      version: number;
      /** The service that keeps it */
      department: string;
      /** Kind of work, a word of the department, e.g. PREMIUM_SHORT */
      kind: string;
      /** What it is called */
      words: {
        zh: string;
        en: string;
      };
      /** The mutation that finishes it, e.g. recordPremiumPayment */
      form: string;
      /** The kind of fact that it tells of a household; who may not know that does not see it */
      fact: string;
      /** null where it is about none, as a run or a fund check point */
      householdId: string | null;
      /** The member it is about; null where it is about the household or none */
      personId: string | null;
      /** Where it is to be done, as the department has it; of a household the register files under its own */
      divisionCode: string;
      /** Level of the office that has to do it */
      level: 'village' | 'township' | 'county';
      /** The department whose staff has to do it; null for the offices of the line */
      sector: string | null;
      openedOn: string;
      /** Last day; null where no document prints one: it has its age */
      dueOn: string | null;
      /** The day waits for the official calendar of a year */
      provisional: boolean;
      closedOn: string | null;
      clauseIds: string[];
      /** The obligation that it meets; null where none is watched */
      obligationId: string | null;
    }[];
  };
  /** How far a service is with its part of a run of dated transitions: told with every batch of items, and when a phase is finished. */
  'transition-part-changed': {
    runId: string;
    /** The service whose part it is */
    department: string;
    /** Grows with every change of the part; an older version never overwrites a newer one */
    version: number;
    /** 预览 执行 撤销 */
    phase: 'PREVIEW' | 'APPLY' | 'UNDO';
    /** Which preview of the run it is about */
    round: number;
    /** The phase is finished; what came of it is told by transition-totals-counted of the same version */
    finished: boolean;
    /** How many items the preview has */
    items: number;
    /** How many of them were looked at in this phase */
    handled: number;
    /** What the finished preview comes to; null before */
    digest: string | null;
    /** What kind of error the last attempt ended in; null where it goes on */
    failure: string | null;
  };
  /** How many items of a service's part of a run are in which state, by rule and township, once a phase is finished (up to 200 an event, each version whole in all its events). */
  'transition-totals-counted': {
    runId: string;
    /** The service whose part it is */
    department: string;
    /** The version of the part that it belongs to; of an older one it counts no more */
    version: number;
    totals: {
      /** The rule of the service, e.g. interest-subsidy */
      rule: string;
      /** Document and entry that ask for it, e.g. an-yang-2025/interest-subsidy */
      transition: string;
      /** The clause that says so; null where no document does */
      clause: string | null;
      /** The township, or the larger place where an item belongs to none */
      divisionCode: string;
      /** What happens, e.g. ENDS */
      change: string;
      /** 待执行 待决定 已执行 情况已变 已撤销 不能撤销 */
      state: 'PLANNED' | 'UNDECIDED' | 'DONE' | 'CHANGED' | 'UNDONE' | 'KEPT';
      /** Why a person must decide first, a code of the rule; null where nobody must */
      undecided: string | null;
      /** The level that must decide; null where nobody must */
      decidedBy: string | null;
      /** Nothing takes the place of what ends */
      withoutSupport: boolean;
      items: number;
    }[];
  };
  /** Times of work (务工) of persons as the employment department has them, each known by its id: the same id again is the same time, newer told. It feeds gaps and prompts and gates no release. */
  'work-status-changed': {
    spells: {
      spellId: string;
      householdId: string;
      personId: string | null;
      /** Code of the village as the department has it; the register files under its own */
      divisionCode: string;
      /** Works; false: is without work from that day on */
      working: boolean;
      /** First day */
      from: string;
      /** Last day worked, itself included; null while it goes on */
      to: string | null;
      /** 外出务工 公益岗位 帮扶车间 自发外出 县内务工 灵活就业 农村项目 */
      kind: 'AWAY' | 'PUBLIC_POST' | 'WORKSHOP' | 'OWN_AWAY' | 'IN_COUNTY' | 'FLEXIBLE' | 'RURAL_PROJECT' | null;
      /** 县内 市内 跨市 跨省 */
      place: 'SAME_COUNTY' | 'SAME_CITY' | 'OTHER_CITY' | 'OTHER_PROVINCE' | null;
      /** The import that told of it was taken back: there was no such time (导入已撤回) */
      withdrawn?: boolean;
    }[];
  };
}
