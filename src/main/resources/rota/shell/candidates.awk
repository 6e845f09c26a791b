# What may stand where the cursor is: a line for each, with its mark, itself, and what it is, a tab between them.
#
#   word    it is complete             part     more may follow without a space
#   files   the shell completes the name of a file behind this        folders    or of a folder
#   roster  the words of the roster are needed, which ROTA_WORDS names; with the value of --file and --now, if given
#
# The arguments are the command line as words, the program left out and the last one cut at the cursor.

BEGIN {
  FS = "\t"
  readGrammar()
  readLine()
  complete()
  exit
}

function readGrammar(    rows, count, i, row, key) {
  count = split(ENVIRON["ROTA_GRAMMAR"], rows, "\n")
  for (i = 1; i <= count; i++) {
    split(rows[i], row, "\t")
    if (row[1] == "command") {
      commands[++commandCount] = row[2]
      purpose[row[2]] = row[3]
    } else if (row[1] == "topic") {
      topics[++topicCount] = row[2]
      purpose[row[2]] = row[3]
    } else if (row[1] == "word") {
      wordKind[row[2], ++wordCount[row[2]]] = row[3]
      isRepeated[row[2]] = row[4] == "repeated"
    } else if (row[1] == "option") {
      option[++optionCount] = row[3]
      optionOf[row[3]] = row[2]
      command[optionCount] = row[2]
      meaning[optionCount] = row[5]
      for (key = split(row[3], names, " "); key > 0; key--) {
        optionKind[row[2], names[key]] = row[4]
        longName[row[2], names[key]] = row[3]
      }
    }
  }
}

# The kind of value that an option of the command takes, flag, or nothing if there is no such option.
function kindOf(name) {
  if ((said, name) in optionKind) {
    return optionKind[said, name]
  }
  return ("", name) in optionKind ? optionKind["", name] : ""
}

function readLine(    i, word, name, isOver) {
  typed = ARGV[ARGC - 1]
  pending = ""
  for (i = 1; i < ARGC - 1; i++) {
    word = ARGV[i]
    if (pending != "") {
      given(pending, word)
      pending = ""
    } else if (!isOver && word == "--") {
      isOver = 1
    } else if (!isOver && word ~ /^-./) {
      name = word
      if (word ~ /^--[^=]*=/) {
        sub(/=.*/, "", name)
        given(name, substr(word, length(name) + 2))
      } else if (word ~ /^-[^-]./) {
        given(substr(word, 1, 2), substr(word, 3))
      } else if (kindOf(name) == "flag" || kindOf(name) == "") {
        given(name, "")
      } else {
        pending = name
      }
    } else if (said == "") {
      said = word
    } else {
      words[++wordsBefore] = word
    }
  }
  optionsAreOver = isOver
}

function given(name, value,    full) {
  full = (said, name) in longName ? longName[said, name] : longName["", name]
  isGiven[full] = 1
  if (full ~ /--file$/) {
    file = value
    hasFile = 1
  } else if (full == "--now") {
    now = value
  } else if (full ~ /--rotation$/) {
    rotation = value
  }
}

function complete(    name, place) {
  head = ""
  value = typed
  if (pending != "") {
    values(kindOf(pending))
  } else if (!optionsAreOver && typed ~ /^--[^=]*=/) {
    name = typed
    sub(/=.*/, "", name)
    head = name "="
    value = substr(typed, length(head) + 1)
    values(kindOf(name))
  } else if (!optionsAreOver && typed ~ /^-/) {
    options()
  } else if (said == "") {
    for (place = 1; place <= commandCount; place++) {
      offer("word", commands[place], purpose[commands[place]])
    }
  } else {
    place = wordsBefore + 1
    if (isRepeated[said] && place > wordCount[said]) {
      place = wordCount[said]
    }
    values(wordKind[said, place])
  }
}

function options(    i) {
  for (i = 1; i <= optionCount; i++) {
    if ((command[i] == "" || command[i] == said) && !(option[i] in isGiven)) {
      offer("word", option[i] ~ / / ? substr(option[i], index(option[i], " ") + 1) : option[i], meaning[i])
    }
  }
}

# Offers what begins as the word does that is being typed.
function offer(mark, text, what) {
  if (index(text, value) == 1 && !(text in offered)) {
    offered[text] = 1
    printf "%s\t%s\t%s\n", mark, head text, what
    offers++
  }
}

function values(kind,    choices, count, i) {
  if (kind ~ /^choice /) {
    count = split(substr(kind, 8), choices, " ")
    for (i = 1; i <= count; i++) {
      offer("word", choices[i], "")
    }
  } else if (kind == "topic") {
    for (i = 1; i <= commandCount; i++) {
      offer("word", commands[i], purpose[commands[i]])
    }
    for (i = 1; i <= topicCount; i++) {
      offer("word", topics[i], purpose[topics[i]])
    }
  } else if (kind == "files" || kind == "folders") {
    printf "%s\t%s\t\n", kind, head
  } else if (kind != "" && kind != "flag" && kind != "text") {
    if (ENVIRON["ROTA_WORDS"] == "") {
      printf "roster\t%s\t%s\t%s\n", hasFile + 0, file, now
    } else {
      readRoster()
      rosterValues(kind)
    }
  }
}
