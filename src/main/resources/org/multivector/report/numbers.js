// Numbers as people read them: the same rules as in the sentences that the program prints. What a
// language makes of their digits is here alone.

/** Digits as the language writes them: Russian with comma, minus sign and spaces between thousands. */
function written(digits) {
  if (language !== "ru") {
    return digits;
  }
  const [whole, ...part] = digits.replace("-", "\u2212").split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, /\d{5}/.test(whole) ? "\u202f" : ""), ...part].join(",");
}

/** With so many decimals, as the language writes it. */
function fixed(value, decimals) {
  return value == null || !Number.isFinite(value) ? text("none") : written(digitsOf(value, decimals));
}

/** With so many decimals, rounded half to even. */
function digitsOf(value, decimals) {
  const rounded = Math.abs(value).toFixed(decimals);
  const rest = Math.abs(value).toFixed(100).split(".")[1].slice(decimals);
  const tie = /^50*$/.test(rest);
  const size = tie && Number(rounded.at(-1)) % 2 === 1
    ? (Math.abs(value) - 0.5 * 10 ** -decimals).toFixed(decimals)
    : rounded;
  return value < 0 && Number(size) !== 0 ? "-" + size : size;
}

function signed(value, decimals) {
  const plain = fixed(value, decimals);
  return value > 0 && Number(digitsOf(value, decimals)) !== 0 ? "+" + plain : plain;
}

/** Never 0 or 100 unless it is exactly that. */
function percent(part) {
  const rounded = fixed(part * 100, 0);
  if (part > 0 && rounded === "0") {
    return "<1\u00a0%";
  }
  return part < 1 && rounded === "100" ? ">99\u00a0%" : rounded + "\u00a0%";
}

/** As many decimals as a value and its interval need to be told apart, and ends from zero, from 3 to 6. */
function decimalsOf(value, low, high) {
  const hidden = (x, d) => Number(digitsOf(x, d)) === 0;
  const apart = (end, d) =>
    end == null || !((!hidden(end, 6) && hidden(end, d)) ||
      (end !== value && digitsOf(end, d) === digitsOf(value, d)));
  let decimals = low == null ? 4 : 3;
  while (decimals < 6 &&
      ((value !== 0 && hidden(value, decimals)) || !apart(low, decimals) || !apart(high, decimals))) {
    decimals++;
  }
  return decimals;
}

/** The digits of the CSV file. */
function exact(value) {
  return value == null ? "" : written(plainOf(value));
}

/** Without an exponent. */
function plainOf(value) {
  const [digits, exponent] = String(value).split("e");
  if (exponent === undefined) {
    return digits;
  }
  const minus = digits.startsWith("-") ? "-" : "";
  const [whole, part = ""] = digits.replace("-", "").split(".");
  const shift = Number(exponent);
  return shift < 0
    ? minus + "0." + "0".repeat(-shift - 1) + whole + part
    : minus + whole + part.padEnd(shift, "0");
}

/** For reading: four decimals, fewer for large numbers. */
function figure(value) {
  return fixed(value, Math.abs(value) >= 100 ? 1 : Math.abs(value) >= 10 ? 2 : 4);
}

/** How the ticks of an axis are written: with the decimals that their distance needs. */
function tickOf([low, high], ticks) {
  const step = (high - low) / ticks;
  const power = Math.floor(Math.log10(step));
  const rounded = step / 10 ** power >= Math.sqrt(50) ? power + 1 : power;
  return (value) => fixed(value, Math.max(0, -rounded));
}
