# What may stand where the cursor is, if that is for the roster to say: the second half of candidates.awk.

function readRoster(    line, row, kind, holder) {
  while ((getline line < ENVIRON["ROTA_WORDS"]) > 0) {
    # There are many turns, and only one person's are offered. People come before them.
    if (index(line, "turn\t") == 1) {
      holder = holder == "" ? "turn\t" personOf(before(value)) "\t" : holder
      if (index(line, holder) != 1) {
        continue
      }
    }
    if (split(line, row, "\t") < 2) {
      continue
    }
    kind = row[1]
    row1[kind, ++rows[kind]] = row[2]
    row2[kind, rows[kind]] = row[3]
    if (kind == "person") {
      isPerson[row[2]] = row[3]
    } else if (kind == "team") {
      isTeam[row[2]] = 1
    } else if (kind == "email") {
      byEmail[tolower(row[2])] = row[3]
    } else if (kind == "on") {
      isOn[row[2], row[3]] = 1
      isAnywhere[row[2]] = 1
    } else if (kind == "turn" || kind == "running") {
      row3[kind, rows[kind]] = row[4]
      row4[kind, rows[kind]] = row[5]
    }
  }
}

function rosterValues(kind) {
  if (kind == "person") {
    people("word", 0)
  } else if (kind == "person@") {
    personWhen(0)
  } else if (kind == "partner@") {
    personWhen(1)
  } else if (kind == "standin") {
    partners("word")
    offer("word", "nobody", "agreed that nobody is on call")
  } else if (kind == "person|team") {
    people("word", 0)
    places(1)
  } else if (kind == "what") {
    places(1)
  } else if (kind == "place") {
    places(0)
  } else if (kind == "rotation") {
    rotations("word")
  } else if (kind == "rotation@") {
    rotationWhen()
  } else if (kind == "override") {
    all("word", "override")
  } else if (kind == "date") {
    all("word", "date")
  } else if (kind == "days") {
    days()
  } else if (kind == "from") {
    all("word", "week")
    all("word", "quarter")
    all("word", "date")
  } else if (kind == "moment") {
    moments()
  }
}

function all(mark, kind,    i) {
  for (i = 1; i <= rows[kind]; i++) {
    offer(mark, row1[kind, i], row2[kind, i])
  }
}

function moments() {
  all("word", "day")
  all("word", "week")
  all("word", "date")
}

# A day, a week, or A..B, of which only B is still to be completed.
function days(    from) {
  from = value
  if (match(from, /\.\./)) {
    from = substr(from, 1, RSTART + 1)
    head = head from
    value = substr(value, length(from) + 1)
    all("word", "date")
  } else {
    all("part", "day")
    all("word", "week")
    all("part", "date")
  }
}

function people(mark, onlyPartners,    i, person) {
  for (i = 1; i <= rows["person"]; i++) {
    person = row1["person", i]
    if (!onlyPartners || person in isPartner) {
      offer(mark, person, row2["person", i])
    }
  }
  if (!onlyPartners) {
    offer(mark, "me", "you")
  }
}

# Those with whom the first word's person shares a rotation, or those on the one that --rotation names; everybody, if that
# leads nowhere.
function partners(mark) {
  findPartners()
  people(mark, 1)
  if (!offers) {
    people(mark, 0)
  }
}

function findPartners(    i) {
  partnerOf = personOf(before(words[1]))
  for (i = 1; i <= rows["on"]; i++) {
    if (rotation == "" ? row1["on", i] == partnerOf : row2["on", i] == rotation) {
      isShared[row2["on", i]] = 1
    }
  }
  for (i = 1; i <= rows["on"]; i++) {
    if (row2["on", i] in isShared && row1["on", i] != partnerOf) {
      isPartner[row1["on", i]] = 1
    }
  }
}

# The person named before the last @, or by the whole word.
function before(word) {
  if (word ~ /@/ && !(tolower(word) in byEmail)) {
    sub(/@[^@]*$/, "", word)
  }
  return word
}

# Whom a word means: by id or address, or me.
function personOf(word,    command) {
  if (word == "me") {
    word = ENVIRON["ROTA_ME"]
    if (word == "") {
      command = "git -C \"$ROTA_FOLDER\" config user.email 2>/dev/null"
      command | getline word
      close(command)
    }
  }
  return tolower(word) in byEmail ? byEmail[tolower(word)] : word
}

# A person; once one is spelled out, or an @ typed, also what they hold.
function personWhen(isSecond,    who, id) {
  who = value
  sub(/@[^@]*$/, "", who)
  id = personOf(who)
  if (id in isPerson) {
    offer("word", who, isPerson[id])
  }
  if (isSecond) {
    partners("part")
  } else if (value !~ /@/) {
    people("part", 0)
  }
  if (id in isPerson) {
    held(who, id, isSecond)
  }
}

function held(who, id, isSecond,    i, isNext) {
  for (i = 1; i <= rows["running"]; i++) {
    if (row1["running", i] == id && isMeant(row2["running", i], isSecond)) {
      offer("word", who "@this", row3["running", i])
      offer("word", who "@now..", row3["running", i])
    }
  }
  for (i = 1; i <= rows["turn"]; i++) {
    if (row1["turn", i] == id && isMeant(row2["turn", i], isSecond)) {
      if (!isNext++) {
        offer("word", who "@next", row4["turn", i])
      }
      offer("word", who "@" row3["turn", i], row4["turn", i])
    }
  }
}

# Whether it can be on that rotation: the one that --rotation names, or one that the other person of a swap is on.
function isMeant(id, isSecond) {
  if (rotation != "") {
    return id == rotation
  }
  return !isSecond || !(partnerOf in isAnywhere) || id in isShared
}

# Teams; rotations too where there are few, or a team is spelled out.
function places(withRoles,    i) {
  all("part", "team")
  if (withRoles) {
    all("word", "role")
  }
  if (value ~ /\// || value in isTeam || rows["rotation"] <= 30) {
    all("word", "rotation")
  }
}

function rotations(mark,    i, who, mayBe) {
  who = personOf(before(words[1]))
  for (i = 1; i <= rows["rotation"]; i++) {
    mayBe = !(who in isAnywhere) || (who, row1["rotation", i]) in isOn
    if (mayBe && (value ~ /\// || rows["rotation"] <= 30)) {
      offer(mark, row1["rotation", i], row2["rotation", i])
    }
  }
  if (!offers && value ~ /\//) {
    all(mark, "rotation")
  } else if (!offers) {
    for (i = 1; i <= rows["team"]; i++) {
      offer("part", row1["team", i] "/", row2["team", i])
    }
  }
}

function rotationWhen(    at) {
  if (value !~ /@/) {
    rotations("part")
    return
  }
  at = index(value, "@")
  head = head substr(value, 1, at)
  value = substr(value, at + 1)
  moments()
}
