/**
 * What stands before the dot of our functions. The development build names another one (webpack.config.cjs): Excel knows a
 * namespace once, and a sideloaded add-in would quarrel with the deployed one.
 */
declare const FUNCTION_NAMESPACE: string | undefined;

export const PLAN = typeof FUNCTION_NAMESPACE === 'undefined' ? 'PLAN' : FUNCTION_NAMESPACE;
