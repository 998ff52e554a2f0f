# What the README promises of a machine without a display: one command makes the example and says where it is.
. "$(dirname "$0")/common.sh"

said=$(./mvnw -B -q javafx:run </dev/null)
printf '%s\n' "$said"
# The path may stand in a sentence or on a line of its own, and may hold spaces.
found=$(printf '%s\n' "$said" | grep -oE '/.*\.(png|jpe?g)' | head -n 1 || true)
[ -n "$found" ] && [ -f "$found" ] || fail 'it named no picture that is there'
