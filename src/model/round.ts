// Numbers as short as a drawing or an address needs them.

/** `value` to so many digits after the point; half a step rounds up, and there is no -0. */
export const round = (value: number, digits: number): number => {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit + 0;
};
