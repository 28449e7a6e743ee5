/** Functions that show what reaches them and how what they return is read. */
(function () {
  const show = (value) => {
    if (value === undefined) return 'undefined';
    if (value instanceof CustomFunctions.Error) return `error ${value.code}`;
    if (value instanceof Array) return `[${value.map(show).join(',')}]`;
    return JSON.stringify(value);
  };
  const results = {
    NaN: () => Number.NaN,
    Infinity: () => Infinity,
    undefined: () => undefined,
    null: () => null,
    date: () => new Date(Date.UTC(2023, 0, 2)),
    flat: () => [1, 2, 3],
    matrix: () => [
      [1, 'a'],
      [true, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no row')],
    ],
    promise: () => Promise.reject(new Error('later')),
    text: () => '007',
    true: () => true,
    'not available': () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'nothing reported');
    },
    'division by zero': () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    },
    'invalid number': () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    },
    'invalid value': () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'not understood');
    },
    'null reference': () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.nullReference);
    },
    'other error': () => {
      throw new TypeError('broken');
    },
    'returned error': () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no row'),
  };
  CustomFunctions.associate('ADD', (a, b) => a + b);
  CustomFunctions.associate(
    'SHOW',
    (value, optional, invocation) => `${show(value)} ${show(optional)} ${typeof invocation}`,
  );
  CustomFunctions.associate('SHOWCELLS', (cells) => show(cells));
  CustomFunctions.associate('WHERE', (invocation) => `${invocation.functionName} ${invocation.address}`);
  CustomFunctions.associate('SHOUT', (text, times) =>
    String(text)
      .toUpperCase()
      .repeat(times ?? 1),
  );
  CustomFunctions.associate('COUNT', (...values) => values[0].length);
  CustomFunctions.associate('RESULT', (kind) => results[kind]());
})();
