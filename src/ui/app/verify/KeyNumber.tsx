/** Five groups of four digits, to be read out on the phone. */
export function KeyNumber({ groups }: { groups: readonly string[] }) {
  return (
    <p className="verify-number" data-key-number>
      {groups.map((group, place) => (
        <span key={place}>{group} </span>
      ))}
    </p>
  )
}
