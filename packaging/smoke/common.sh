# Sourced by the smoke tests. Each uses the packaged program with a home of its own that starts empty and is removed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

program=$PWD/target/thumbsmith/bin/thumbsmith
image=$PWD/target/dist/thumbsmith/bin/thumbsmith
scratch=$(mktemp -d)
started=()

clean_up() {
  local process
  for process in "${started[@]}"; do
    kill "$process" 2>/dev/null || true
  done
  rm -rf "$scratch"
}
trap clean_up EXIT

export THUMBSMITH_HOME=$scratch/home
unset DISPLAY WAYLAND_DISPLAY

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# until_true SECONDS WHAT COMMAND...: asks again until the command succeeds; the time is a bound, not a measure.
until_true() {
  local end=$((SECONDS + $1)) what=$2
  shift 2
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || fail "$what"
    sleep 0.2
  done
}

# A display of our own, on a number that Xvfb picks; sets DISPLAY.
start_display() {
  mkfifo "$scratch/display"
  Xvfb -displayfd 3 -screen 0 1440x1000x24 -nolisten tcp 3>"$scratch/display" 2>"$scratch/xvfb.log" &
  started+=($!)
  local number
  read -r -t 30 number <"$scratch/display" || fail "Xvfb did not start: $(cat "$scratch/xvfb.log")"
  export DISPLAY=:$number
}

# The id of the program's visible window in $window; fails while there is none.
find_window() {
  window=$(xdotool search --onlyvisible --name '^Thumbsmith' 2>/dev/null | head -n 1)
  [ -n "$window" ]
}

# Whether the window shows more than a plain ground; leaves its picture in $1.
shows_something() {
  import -window "$window" "$1" 2>/dev/null && [ "$(identify -format '%k' "$1")" -gt 50 ]
}
