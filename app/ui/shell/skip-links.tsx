/** Ways past the header, for the keyboard: shown while focused. */
const WIDE = [
  ['filters', 'Filters'],
  ['network', 'Network'],
  ['details', 'Details'],
  ['tables', 'Tables'],
] as const;

export function SkipLinks({ narrow }: { readonly narrow: boolean }) {
  const targets = narrow
    ? ([
        ['network', 'Network'],
        ['sheet-bar', 'Panels'],
      ] as const)
    : WIDE;
  return (
    <nav className="skip-links" aria-label="Skip to">
      {targets.map(([id, name]) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            // The address's hash is the view's.
            event.preventDefault();
            document.getElementById(id)?.focus();
          }}
        >
          Skip to {name.toLowerCase()}
        </a>
      ))}
    </nav>
  );
}
