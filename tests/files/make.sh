#!/bin/sh
# Makes the files of this folder from export-nl.csv and export-en.csv, with LibreOffice Calc 7.4:
#   sh tests/files/make.sh
# No test runs it: they read what it made.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A spreadsheet as it is set up in the Netherlands: a decimal comma.
mkdir -p "$work/nl/user"
cat > "$work/nl/user/registrymodifications.xcu" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
</oor:items>
XML
# What to convert to, the file, and how it is to be opened. Its result lands in the working folder.
convert() { soffice "-env:UserInstallation=file://$work/$1" --headless $4 --convert-to "$2" --outdir "$work" "$3" > /dev/null 2>&1; }
nl() { convert nl "$1" "$2" "${3-}"; }
en() { convert en "$1" "$2" "${3-}"; }

# Separator, quotes, encoding (76: UTF-8; 65535: UTF-16; 1: Windows-1252), first line, columns,
# language, whether all texts are quoted, whether cells are written as they are shown.
csv() { echo "csv:Text - txt - csv (StarCalc):$1,34,$2,1,,0,$3,true"; }

nl ods export-nl.csv --infilter=CSV:59,34,76,1,,1043
for kind in ods xlsx xls pdf; do
  [ $kind = ods ] || nl $kind "$work/export-nl.ods"
  cp "$work/export-nl.$kind" "nl.$kind"
done
save() { nl "$(csv "$2" "$3" "$4")" "$work/export-nl.ods" && mv "$work/export-nl.csv" "$1"; }
save nl-semicolon.csv 59 76 false
save nl-comma.csv 44 76 false
save nl-tab.csv 9 76 false
save nl-quoted.csv 59 76 true
save nl-utf16.csv 59 65535 false
save nl-windows1252.csv 59 1 false

# The same days, shown as somebody may have set up their spreadsheet.
nl fods "$work/export-nl.ods"
shown() {
  perl -0pe "s{(<number:date-style style:name=\"N\\d+\"[^>]*>).*?(</number:date-style>)}{\$1$2\$2}gs" \
    "$work/export-nl.fods" > "$work/shown.fods"
  nl "$(csv "$3" 76 false)" "$work/shown.fods"
  mv "$work/shown.csv" "$1"
}
day='<number:day/>' month='<number:month/>' year='<number:year number:style="long"/>'
text() { echo "<number:text>$1</number:text>"; }
shown nl-day-first.csv "$day$(text -)$month$(text -)$year" 59
shown nl-day-first-slash.csv "$day$(text /)$month$(text /)$year" 44
shown nl-month-first.csv "$month$(text /)$day$(text /)$year" 59

en ods export-en.csv --infilter=CSV:44,34,76,1,,1033
en "$(csv 44 76 false)" "$work/export-en.ods"
mv "$work/export-en.csv" en-comma.csv
