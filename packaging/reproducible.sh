#!/bin/sh
# Builds the last commit twice, in two folders, and compares the jars byte for byte. Needs what the build needs, and git.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for copy in one another-folder; do
  git clone --quiet --no-hardlinks "$root" "$work/$copy"
  (cd "$work/$copy" && mvn --quiet --batch-mode -DskipTests -Dspotless.check.skip=true package)
  (cd "$work/$copy/target/clearleaf/lib" && sha256sum ./*.jar) > "$work/$copy.sums"
done
diff "$work/one.sums" "$work/another-folder.sums"
grep clearleaf "$work/one.sums"
echo "the same, byte for byte: $(wc -l < "$work/one.sums") jars"
