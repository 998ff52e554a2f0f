# The packaged program in a terminal, with an empty home, no key and no display.
. "$(dirname "$0")/common.sh"

"$program" --version | grep -q '[0-9]\.[0-9]' || fail '--version names no version'

# < /dev/null: a command asks nothing.
"$program" generate --prompt 'I bought my own island' --out "$scratch/out" </dev/null

pictures=("$scratch"/out/*)
[ ${#pictures[@]} -eq 1 ] && [ -f "${pictures[0]}" ] || fail "one picture was asked for; there are: ${pictures[*]}"
size=$(identify -format '%wx%h' "${pictures[0]}")
[ "$size" = 1280x720 ] || fail "the picture is $size, not 1280x720"

# A link to the launcher from elsewhere works, and exit codes pass through it.
ln -s "$program" "$scratch/link"
(cd / && "$scratch/link" --version >/dev/null) || fail 'the launcher does not start through a link'
if "$program" no-such-command >/dev/null 2>&1; then
  fail 'an unknown command ended with 0'
fi
