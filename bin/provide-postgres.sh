#!/usr/bin/env bash
# Provides a real PostgreSQL 17 server with pgvector for tests, on Debian as root, without touching the machine's own
# packages: the server lives in a folder of its own and is started inside it.
#
#   bin/provide-postgres.sh start NAME   prints the address of a fresh, empty server on a free port of 127.0.0.1
#   bin/provide-postgres.sh stop NAME    stops that server and removes its data
#
# The folder is made once and used again; DURF_CI_POSTGRES names another place for it. NAME is letters, digits and
# underscores, and ends in the number of the process that needs the server: servers whose process is gone are cleared.
set -euo pipefail

root=${DURF_CI_POSTGRES:-/var/cache/durf/postgresql-17}
settings=$root/etc/postgresql/17

fail() {
  printf 'provide-postgres: %s\n' "$*" >&2
  exit 1
}

inside() {
  # Without these, Perl inside the folder complains about a language of the machine that the folder does not have.
  env -u PGHOST -u PGPORT -u PGUSER -u PGPASSWORD -u PGDATABASE -u PGCLUSTER LC_ALL=C.UTF-8 LANGUAGE= PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    chroot "$root" "$@"
}

is_complete() {
  [ -x "$root/usr/lib/postgresql/17/bin/postgres" ] && [ -x "$root/usr/bin/pg_createcluster" ] &&
    [ -e "$root/usr/share/postgresql/17/extension/vector.control" ]
}

make_folder() {
  is_complete && return
  [ -e /etc/debian_version ] || fail 'this is not Debian. Start the server of compose.yaml and set TEST_DATABASE_URL.'
  [ ! -e "$root" ] || fail "$root exists but holds no PostgreSQL 17 with pgvector. Remove it, or set DURF_CI_POSTGRES to another place."
  if ! command -v debootstrap >/dev/null; then
    apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends debootstrap >&2 ||
      fail 'debootstrap could not be installed. Is there a way to the Debian packages?'
  fi
  local draft="$root.draft" log="$root.log"
  rm -rf "$draft"
  printf 'provide-postgres: fetching PostgreSQL 17 into %s (about a minute, once)\n' "$root" >&2
  debootstrap --variant=minbase --include=postgresql-17,postgresql-17-pgvector trixie "$draft" >"$log" 2>&1 || {
    tail -n 15 "$log" >&2
    fail "debootstrap failed; its whole log is $log"
  }
  mv "$draft" "$root"
  is_complete || fail "debootstrap ended well, but $root holds no PostgreSQL 17 with pgvector; see $log"
}

free_port() {
  node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

stop_server() {
  [ -d "$settings/$1" ] || return 0
  local data=/var/lib/postgresql/17/$1
  # Not with pg_ctlcluster: it looks for the process in /proc, which the folder does not have.
  if [ -e "$root$data/postmaster.pid" ]; then
    inside runuser -u postgres -- /usr/lib/postgresql/17/bin/pg_ctl stop --silent --mode=immediate -D "$data" >&2 ||
      rm -f "$root$data/postmaster.pid" # it was killed before
  fi
  inside pg_dropcluster 17 "$1" >&2 || fail "the test server $1 could not be removed; its settings are in $settings/$1"
}

clear_left_servers() {
  local folder name
  for folder in "$settings"/durf_*; do
    [ -d "$folder" ] || continue
    name=${folder##*/}
    kill -0 "${name##*_}" 2>/dev/null || stop_server "$name"
  done
}

start_server() {
  local name=$1 port said
  said=$(inside pg_createcluster 17 "$name" --start-conf=manual --encoding=UTF8 --locale=C.UTF-8 -p "$(free_port)" 2>&1) ||
    fail "the test server could not be made: $said"
  cat >"$settings/$name/pg_hba.conf" <<'HBA'
# A throw-away server for tests: whoever is on this machine may use it.
local all all trust
host  all all 127.0.0.1/32 trust
HBA
  cat >>"$settings/$name/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '/tmp'
ssl = off
dynamic_shared_memory_type = mmap
# Nothing here has to survive a power failure.
fsync = off
synchronous_commit = off
full_page_writes = off
CONF
  for _ in 1 2 3 4 5; do
    port=$(free_port)
    sed -i "s/^port = .*/port = $port/" "$settings/$name/postgresql.conf"
    # The server must outlive this script and hold none of its pipes.
    if inside setsid pg_ctlcluster 17 "$name" start </dev/null >&2; then
      printf 'postgres://postgres@127.0.0.1:%s/postgres\n' "$port"
      return
    fi
  done
  tail -n 15 "$root/var/log/postgresql/postgresql-17-$name.log" >&2 || true
  fail 'the test server does not start; the lines above say why.'
}

[ $# -eq 2 ] || fail 'use: provide-postgres.sh start NAME | stop NAME'
[[ $2 =~ ^durf_[a-z0-9_]+$ ]] || fail "the name of a test server looks like durf_ci_1234, not $2"
[ "$(id -u)" = 0 ] || fail 'this needs root. Elsewhere: start the server of compose.yaml and set TEST_DATABASE_URL.'
case $1 in
  start)
    mkdir -p "$(dirname "$root")"
    exec 9>"$root.lock"
    flock 9
    make_folder
    clear_left_servers
    stop_server "$2"
    start_server "$2" 9>&-
    ;;
  stop) stop_server "$2" ;;
  *) fail 'use: provide-postgres.sh start NAME | stop NAME' ;;
esac
