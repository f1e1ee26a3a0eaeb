#!/bin/sh
# Starts a program of the product inside the image: `main` serves, `cli <command>` runs a command.
# A secret is read from the file that <NAME>_FILE names, so that it stands in no environment of the engine.
set -eu

read_secret() {
  eval "file=\${$1_FILE:-}"
  [ -n "$file" ] || return 0
  [ -r "$file" ] || { echo "The file of $1 cannot be read: $file" >&2; exit 1; }
  value=$(cat "$file")
  [ -n "$value" ] || { echo "The file of $1 is empty: $file" >&2; exit 1; }
  export "$1=$value"
}

read_secret DATABASE_PASSWORD
read_secret KYYEU_ADMIN_PASSWORD

if [ -z "${DATABASE_URL:-}" ]; then
  [ -n "${DATABASE_PASSWORD:-}" ] || { echo 'Set DATABASE_URL, or DATABASE_PASSWORD_FILE.' >&2; exit 1; }
  password=$(node -p 'encodeURIComponent(process.env.DATABASE_PASSWORD)')
  DATABASE_URL="postgres://${DATABASE_USER:-kyyeu}:$password@${DATABASE_HOST:-database}:${DATABASE_PORT:-5432}/${DATABASE_NAME:-kyyeu}"
  export DATABASE_URL
fi
unset DATABASE_PASSWORD

program=${1:-main}
[ $# -eq 0 ] || shift
exec node --enable-source-maps --max-semi-space-size=4 "/app/dist/apps/api/$program.js" "$@"
