#!/bin/sh
# Makes the Debian package and the archive from the application folder. Called by packaging/image.
# Needs dpkg-deb, tar and gzip: a Debian or Ubuntu.
set -eu
version=$1 released=$2 image=$3 files=$4 dist=$5 pictures=${6-}
here=$(dirname "$0")
name=org.clearleaf.Clearleaf
day=$(date --utc --date="@$released" +%F)
export SOURCE_DATE_EPOCH="$released"

# A version that is still to come sorts before the one that it leads to.
debian=$(printf '%s' "$version" | sed 's/-/~/')
root="$dist/work/deb"
rm -rf "$root" "$dist"/clearleaf_*.deb "$dist"/clearleaf-*.tar.gz

put() { # MODE FROM TO
  mkdir -p "$(dirname "$root/$3")"
  install -m "$1" "$2" "$root/$3"
}
filled() { # FILE: with its names filled in
  sed -e "s|@VERSION@|$debian|g" -e "s|@DAY@|$day|g" -e "s|@SIZE@|${size-0}|g" "$1"
}

mkdir -p "$root/usr/lib" "$root/usr/bin" "$root/DEBIAN"
cp -a "$image" "$root/usr/lib/clearleaf"
ln -s ../lib/clearleaf/bin/clearleaf "$root/usr/bin/clearleaf"
put 644 "$here/$name.desktop" "usr/share/applications/$name.desktop"
put 644 "$here/mime.xml" "usr/share/mime/packages/$name.xml"
mkdir -p "$root/usr/share/bash-completion/completions"
sed '1{/^#!/d}' "$files/clearleaf.bash" > "$root/usr/share/bash-completion/completions/clearleaf"
for size in 16 22 24 32 48 64 128 256 512; do
  put 644 "$files/icons/$size.png" "usr/share/icons/hicolor/${size}x$size/apps/$name.png"
done
put 644 "$files/icons/clearleaf.svg" "usr/share/icons/hicolor/scalable/apps/$name.svg"
mkdir -p "$root/usr/share/metainfo" "$root/usr/share/man/man1" "$root/usr/share/doc/clearleaf"
metainfo() { # without pictures where nobody said at which address they stand
  if [ -n "$pictures" ]; then
    filled "$here/metainfo.xml" | sed "s|@PICTURES@|$pictures|"
  else
    filled "$here/metainfo.xml" | sed '/<!-- Left out/d; /<screenshots>/,/<\/screenshots>/d'
  fi
}
metainfo > "$root/usr/share/metainfo/$name.metainfo.xml"
gzip -9n < "$files/clearleaf.1" > "$root/usr/share/man/man1/clearleaf.1.gz"
put 644 "$here/copyright" usr/share/doc/clearleaf/copyright
filled "$here/changelog" | gzip -9n > "$root/usr/share/doc/clearleaf/changelog.gz"
gzip -9n < "$here/../../CHANGELOG.md" > "$root/usr/share/doc/clearleaf/NEWS.md.gz"
mkdir -p "$root/usr/share/clearleaf"
cp -r "$here/../kiosk" "$root/usr/share/clearleaf/kiosk"
rm "$root/usr/share/clearleaf/kiosk/install-test.sh" # of the packager
chmod +x "$root/usr/share/clearleaf/kiosk/kiosk.sh"
put 644 "$here/lintian-overrides" usr/share/lintian/overrides/clearleaf

size=$(du -sk --apparent-size "$root/usr" | cut -f1)
filled "$here/control" > "$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) > "$root/DEBIAN/md5sums"
find "$root" -type d -exec chmod 755 {} +
find "$root" -type f -perm /111 -exec chmod 755 {} +
find "$root" -type f ! -perm /111 -exec chmod 644 {} +
find "$root" -exec touch --no-dereference --date="@$released" {} +
dpkg-deb --root-owner-group --uniform-compression -Zxz -z6 --build "$root" "$dist/clearleaf_${debian}_amd64.deb"

tar --create --gzip --file "$dist/clearleaf-$version-linux-x64.tar.gz" --sort=name --owner=0 --group=0 --numeric-owner \
  --directory "$(dirname "$image")" "$(basename "$image")"
