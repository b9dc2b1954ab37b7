/** The register's seal: a red square with the character for "sign". */
export function SealMark() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="2" style={{ fill: "var(--seal-fill)" }} />
      <rect x="2.5" y="2.5" width="27" height="27" rx="1" fill="none" style={{ stroke: "var(--on-seal)" }} />
      <text
        x="16"
        y="23"
        textAnchor="middle"
        fontSize="19"
        fontWeight="600"
        style={{ fill: "var(--on-seal)" }}
        fontFamily="'Songti SC', SimSun, 'Noto Serif CJK SC', serif"
      >
        签
      </text>
    </svg>
  );
}
