/** Why what a person set going didn't work; nothing where it did. */
export function Problem({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <p role="alert" className="rounded border border-[#d9a9ab] bg-bad-soft px-3 py-2 text-sm text-bad">
      {text}
    </p>
  );
}
