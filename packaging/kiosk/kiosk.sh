#!/bin/sh
# Turns a Debian machine into a Clearleaf kiosk, and back.
#   kiosk.sh install     user, session, service, closed consoles; starts with the machine
#   kiosk.sh remove      everything as it was; settings that you have changed stay
#   kiosk.sh plan        what install would do
# Needs root, and the package clearleaf. With a package repository in reach it fetches cage and Xwayland.
set -eu
here=$(CDPATH="" cd -- "$(dirname -- "$0")" && pwd -P)
name=clearleaf-kiosk
settings=/etc/clearleaf/kiosk.toml
undo=/var/lib/$name-setup
packages="cage xwayland dbus libpam-systemd libgl1-mesa-dri kbd"
closed="getty@tty1.service ctrl-alt-del.target sleep.target suspend.target hibernate.target hybrid-sleep.target"

say() { printf '%s\n' "$*"; }
fail() {
  printf 'kiosk.sh: %s\n' "$*" >&2
  exit 1
}
running() { [ -d /run/systemd/system ]; }

files() { # where each file goes
  cat <<'LIST'
clearleaf-kiosk.service /etc/systemd/system/clearleaf-kiosk.service
clearleaf-kiosk-restart.service /etc/systemd/system/clearleaf-kiosk-restart.service
clearleaf-kiosk-restart.timer /etc/systemd/system/clearleaf-kiosk-restart.timer
pam /etc/pam.d/clearleaf-kiosk
logind.conf /etc/systemd/logind.conf.d/clearleaf-kiosk.conf
system.conf /etc/systemd/system.conf.d/clearleaf-kiosk.conf
journald.conf /etc/systemd/journald.conf.d/clearleaf-kiosk.conf
sysctl.conf /etc/sysctl.d/90-clearleaf-kiosk.conf
LIST
}

plan() {
  say "packages: $packages"
  say "user: $name, who can't log in"
  files | while read -r _ to; do say "file: $to"; done
  say "settings: $settings, if there are none"
  say "closed: $closed"
}

is_installed() { [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2> /dev/null)" = installed ]; }

get_packages() {
  missing=
  for package in $packages; do is_installed "$package" || missing="$missing $package"; done
  [ -n "$missing" ] || return 0
  say "fetching:$missing"
  # shellcheck disable=SC2086 # the names are several words
  DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet=2 --no-install-recommends $missing > /dev/null 2>&1 \
    || fail "these packages could not be installed:$missing. Is there a network?"
  # Every attempt adds to what is taken away again.
  printf '%s\n' "$missing" >> "$undo/packages"
}

make_user() {
  getent passwd "$name" > /dev/null && return 0
  useradd --system --user-group --home-dir "/var/lib/$name" --no-create-home --shell /usr/sbin/nologin \
    --comment "Clearleaf kiosk" "$name"
  say "user: $name"
}

put_files() {
  files | while read -r from to; do
    mkdir -p "$(dirname "$to")"
    install -m 644 "$here/files/$from" "$to"
  done
  mkdir -p /etc/clearleaf
  if [ ! -e "$settings" ]; then
    install -m 640 -g "$name" "$here/settings.toml" "$settings"
    say "settings: $settings, to be filled in"
  fi
}

close_consoles() {
  for unit in $closed; do
    [ "$(systemctl is-enabled "$unit" 2> /dev/null || true)" = masked ] && continue
    systemctl --quiet mask "$unit" && say "$unit" >> "$undo/masked"
  done
  default=/etc/systemd/system/default.target
  [ -e "$undo/target" ] || if [ -L "$default" ]; then systemctl get-default; fi > "$undo/target"
  systemctl --quiet set-default graphical.target
}

take_effect() {
  running || return 0
  systemctl daemon-reload
  sysctl --quiet --load=/etc/sysctl.d/90-clearleaf-kiosk.conf || say "the kernel takes its settings at the next start"
  systemctl --quiet start "$name-restart.timer"
  systemctl --no-block start "$name.service"
}

install_kiosk() {
  command -v clearleaf > /dev/null || fail "install the package first: apt install ./clearleaf_VERSION_amd64.deb"
  manager=/etc/systemd/system/display-manager.service
  [ ! -e "$manager" ] || fail "this machine shows a login: $(readlink "$manager"). Take that away first."
  mkdir -p "$undo"
  get_packages
  make_user
  put_files
  close_consoles
  systemctl --quiet enable "$name.service" "$name-restart.timer"
  take_effect
  say "installed. Fill in $settings, then: clearleaf check-settings $settings"
  say "The kiosk starts with the machine. How it is: clearleaf doctor --settings $settings"
}

open_consoles() {
  if [ -e "$undo/masked" ]; then
    while read -r unit; do systemctl --quiet unmask "$unit"; done < "$undo/masked"
  fi
  if [ -s "$undo/target" ]; then
    systemctl --quiet set-default "$(cat "$undo/target")"
  elif [ -e "$undo/target" ]; then # nobody had chosen one
    rm -f /etc/systemd/system/default.target
  fi
}

drop_files() {
  files | while read -r _ to; do rm -f "$to"; done
  for folder in logind system journald; do rmdir --ignore-fail-on-non-empty "/etc/systemd/$folder.conf.d" 2> /dev/null || true; done
  if [ -e "$settings" ] && ! cmp -s "$here/settings.toml" "$settings"; then
    say "kept: $settings"
  else
    rm -f "$settings"
    rmdir --ignore-fail-on-non-empty /etc/clearleaf 2> /dev/null || true
  fi
}

drop_packages() {
  [ -e "$undo/packages" ] || return 0
  # shellcheck disable=SC2046 # the names are several words
  DEBIAN_FRONTEND=noninteractive apt-get purge --yes --quiet=2 --auto-remove $(cat "$undo/packages") > /dev/null
}

remove_kiosk() {
  systemctl --quiet disable "$name.service" "$name-restart.timer" 2> /dev/null || true
  running && systemctl stop "$name.service" "$name-restart.timer"
  open_consoles
  drop_files
  running && systemctl daemon-reload
  getent passwd "$name" > /dev/null && userdel "$name"
  rm -rf "/var/lib/$name" "/var/cache/$name" "/run/$name"
  drop_packages
  rm -rf "$undo"
  say "removed. Consoles and kernel settings are as they were from the next start on."
}

case "${1-}" in
  plan) plan ;;
  install | remove)
    [ "$(id -u)" = 0 ] || fail "needs root: sudo sh $0 $1"
    "$1"_kiosk
    ;;
  *) fail "say install, remove or plan" ;;
esac
