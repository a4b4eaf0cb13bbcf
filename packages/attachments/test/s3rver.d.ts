declare module 's3rver' {
  /** The parts of s3rver that are used; it brings no types. */
  export default class S3rver {
    constructor(options: {
      port: number;
      silent: boolean;
      directory: string;
      configureBuckets: { name: string; configs: never[] }[];
    });
    run(): Promise<object>;
    close(): Promise<void>;
  }
}
