#!/bin/sh
# Installs the package in a fresh Debian, uses it, and removes it: first on a machine without a desktop, then with one.
# Needs root, and debootstrap, xvfb and lintian. Run by: mvn -Pdist,install-test verify
#   install-test.sh FOLDER
# FOLDER holds the package; it gets a folder for the fresh Debian, which is kept for the next time.
set -eu
dist=$1 folder=$1/install-test
deb=$(find "$dist" -maxdepth 1 -name 'clearleaf_*.deb')

needed() {
  for tool in debootstrap lintian chroot Xvfb; do
    command -v "$tool" > /dev/null || missing="${missing-} $tool"
  done
  if [ -n "${missing-}" ] || [ "$(id -u)" != 0 ]; then
    echo "install-test: needs root and these programs:${missing- all there}" >&2
    echo "  Debian: apt install debootstrap lintian xvfb" >&2
    exit 1
  fi
}

say() { printf '\n== %s\n' "$*"; }
fail() {
  echo "install-test: $*" >&2
  exit 1
}
inside() {
  chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
# Without the home of the person who tries it: what the program keeps for them is theirs and stays when the package goes.
listing() { inside find / -xdev -path /root -prune -o -path /proc -prune -o -path /sys -prune -o -path /tmp -prune -o -path '/var/*' -prune -o -print | sort; }

fresh() { # NAME PACKAGES: a new Debian in $root, with packages in it
  root="$folder/$1"
  rm -rf "$root" && cp -a "$folder/base" "$root"
  mount -t proc proc "$root/proc"
  mount --bind /dev/pts "$root/dev/pts"
  shift
  inside apt-get install --yes --no-install-recommends "$@" > /dev/null
}

installed_program_works() {
  say "the program answers"
  inside clearleaf --version
  inside clearleaf search "side effects" --limit 1
  inside clearleaf check /usr/lib/clearleaf/data/articles | tail -1
  say "it draws, with the cache of classes in use"
  inside clearleaf -XX:AOTMode=on snapshot --home -o /tmp/home.png
  say "every library finds what it needs, but for those named"
  inside env LD_LIBRARY_PATH=/usr/lib/clearleaf/runtime/lib/server:/usr/lib/clearleaf/runtime/lib \
    sh -c 'find /usr/lib/clearleaf/runtime/lib -name "*.so" -exec ldd {} + 2> /dev/null' |
    awk '/^\// { file = $1 } /not found/ { print file, $1 }' > "$folder/unfound"
  # Sound and the graphics card are optional; JavaFX goes on without.
  grep -v -E 'libjsound.so: libasound|libprism_es2.so: lib(GL|Xxf86vm)' "$folder/unfound" && fail "libraries are missing from Depends"
  return 0
}

unmounted() { # whatever happens, nothing of this machine stays mounted in there
  for place in "$folder"/*/proc "$folder"/*/dev/pts "$folder"/*/tmp/.X11-unix; do
    ! mountpoint -q "$place" || umount "$place"
  done
}

window_opens() {
  say "the window opens"
  rm -f "$folder/display" "$folder/start"
  Xvfb -displayfd 6 -screen 0 1280x800x24 -nolisten tcp -noreset 6> "$folder/display" 2> /dev/null &
  server=$!
  while [ ! -s "$folder/display" ]; do sleep 0.2; done
  display=":$(cat "$folder/display")"
  mkdir -p "$root/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
  inside env DISPLAY="$display" timeout 60 clearleaf -XX:AOTMode=on -Dclearleaf.trace=start --article ketamine-low-back-pain \
    > "$folder/start" 2>&1 &
  program=$!
  until grep -q "searching is possible" "$folder/start" 2> /dev/null || ! kill -0 "$program" 2> /dev/null; do sleep 0.5; done
  for copy in "$root"/tmp/+JXF*; do
    [ ! -e "$copy" ] || fail "JavaFX copied a font: $copy"
  done
  kill "$server"
  wait "$program" || true
  umount "$root/tmp/.X11-unix"
  cat "$folder/start"
  grep -q 'the first picture is on the screen' "$folder/start" || fail "no picture within a minute"
}

a_round() { # install, use, remove; nothing may stay
  listing > "$folder/before"
  say "install"
  cp "$deb" "$root/tmp/clearleaf.deb"
  inside apt-get install --yes --no-install-recommends /tmp/clearleaf.deb | tail -3
  inside dpkg --verify clearleaf
  installed_program_works
  window_opens
  say "remove"
  inside apt-get purge --yes clearleaf | tail -1
  inside apt-get autoremove --purge --yes > /dev/null
  listing > "$folder/after"
  comm -13 "$folder/before" "$folder/after" > "$folder/left"
  ! grep -i clearleaf "$folder/left" || fail "files stayed"
  echo "nothing of Clearleaf stayed"
}

needed
[ -n "$deb" ] || fail "no package in $dist: build it first, with mvn -Pdist verify"
trap unmounted EXIT
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
say "lintian"
lintian --fail-on error --tag-display-limit 0 "$deb"
if [ ! -e "$folder/base/.whole" ]; then
  say "a fresh Debian"
  rm -rf "$folder/base"
  # shellcheck disable=SC2016 # apt fills the name in
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2> /dev/null | head -1)
  debootstrap --variant=minbase bookworm "$folder/base" ${mirror:+"$mirror"} > "$folder/debootstrap.log"
  touch "$folder/base/.whole"
fi
say "WITHOUT A DESKTOP"
fresh bare ca-certificates
a_round
say "WITH A DESKTOP'S PARTS"
fresh desktop desktop-file-utils shared-mime-info gtk-update-icon-cache hicolor-icon-theme xdg-utils man-db
a_round
unmounted
rm -rf "$folder/bare" "$folder/desktop"
say "all is well"
