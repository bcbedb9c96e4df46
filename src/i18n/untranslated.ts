// Marks names and numbers that a browser's translator must leave as they are.

/** For `translate` in markup that the build writes: there it is an attribute, while types know the property, which is boolean. */
export const UNTRANSLATED = "no" as unknown as false;
