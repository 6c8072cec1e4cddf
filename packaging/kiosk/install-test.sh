#!/bin/sh
# Makes a kiosk of a fresh Debian in a chroot, asks systemd about it, and takes it away again.
#   install-test.sh PACKAGE FOLDER
# Needs root and debootstrap; FOLDER keeps the fresh Debian for the next time.
set -eu
deb=$1 folder=$2
root="$folder/kiosk"
kiosk=/usr/share/clearleaf/kiosk

say() { printf '$ %s\n' "$*"; }
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "$@"; }
shown() {
  say "$*"
  inside "$@"
}
listing() { inside find /etc /usr/share/clearleaf /var/lib/clearleaf* -xdev 2> /dev/null | grep -v -e '/etc/ld.so.cache' | sort; }
unmounted() { # whatever happens, nothing of this machine stays mounted in there
  for place in "$root/proc" "$root/dev/pts"; do
    ! mountpoint -q "$place" || umount "$place"
  done
}

if [ "$(id -u)" != 0 ] || ! command -v debootstrap > /dev/null; then
  echo "needs root and debootstrap" >&2
  exit 1
fi
trap unmounted EXIT
[ -e "$folder/base/etc/debian_version" ] \
  || debootstrap --variant=minbase --include=systemd,systemd-sysv,ca-certificates bookworm "$folder/base" > "$folder/debootstrap.log"
rm -rf "$root" && cp -a "$folder/base" "$root"
mount -t proc proc "$root/proc"
mount --bind /dev/pts "$root/dev/pts"
inside apt-get update --quiet=2
cp "$deb" "$root/tmp/clearleaf.deb"

say "apt install ./clearleaf.deb"
inside env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends /tmp/clearleaf.deb > /dev/null 2>&1
listing > "$folder/before"
shown sh "$kiosk/kiosk.sh" install
shown clearleaf check-settings /etc/clearleaf/kiosk.toml
units="clearleaf-kiosk.service getty@tty1.service ctrl-alt-del.target"
say "systemctl is-enabled $units"
# shellcheck disable=SC2086 # the units are several words
inside systemctl is-enabled $units || true
shown systemd-analyze verify --man=no clearleaf-kiosk.service clearleaf-kiosk-restart.timer
say "systemd-analyze security clearleaf-kiosk.service | tail -1"
inside systemd-analyze security --offline=yes --no-pager clearleaf-kiosk.service | tail -1
shown sh "$kiosk/kiosk.sh" remove
listing > "$folder/after"
say "diff before after"
diff "$folder/before" "$folder/after"
echo "(nothing)"
