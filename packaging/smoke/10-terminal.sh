# The packaged program in a terminal, with an empty home, no key and no display.
. "$(dirname "$0")/common.sh"

"$program" --version | grep -q '[0-9]\.[0-9]' || fail '--version names no version'

# < /dev/null: a command asks nothing.
"$program" generate --prompt 'I bought my own island' --out "$scratch/out" </dev/null

pictures=("$scratch"/out/*)
[ ${#pictures[@]} -eq 1 ] && [ -f "${pictures[0]}" ] || fail "one picture was asked for; there are: ${pictures[*]}"
size=$(identify -format '%wx%h' "${pictures[0]}")
[ "$size" = 1280x720 ] || fail "the picture is $size, not 1280x720"

# Pictures are prepared and inspected without a trace in the home.
prepared=$scratch/prepared
THUMBSMITH_HOME=$scratch/untouched "$program" prep assets/pictures --out "$prepared" --size 320x180 --focus face --max-bytes 20KB
THUMBSMITH_HOME=$scratch/untouched "$program" inspect "$prepared/astronaut.jpg" >"$scratch/inspected"
grep -q '1 face' "$scratch/inspected" || fail "the face is gone: $(cat "$scratch/inspected")"
[ "$(identify -format '%wx%h' "$prepared/astronaut.jpg")" = 320x180 ] || fail 'the prepared picture has another size'
[ ! -e "$scratch/untouched" ] || fail 'preparing pictures left something in the home'
head -c 2000 assets/pictures/astronaut.jpg >"$scratch/broken.jpg"
code=0
"$program" prep "$scratch/broken.jpg" --out "$prepared" 2>"$scratch/said" || code=$?
[ "$code" -eq 5 ] && [ "$(grep -c broken.jpg "$scratch/said")" -eq 1 ] || fail "a broken picture ended with $code: $(cat "$scratch/said")"

# A link to the launcher from elsewhere works, and exit codes pass through it.
ln -s "$program" "$scratch/link"
(cd / && "$scratch/link" --version >/dev/null) || fail 'the launcher does not start through a link'
if "$program" no-such-command >/dev/null 2>&1; then
  fail 'an unknown command ended with 0'
fi
