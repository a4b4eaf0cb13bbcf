/** True in tests and development, where a wrong citation stops the decision instead of reaching a person. */
export const checksCitations = process.env.NODE_ENV !== 'production';
