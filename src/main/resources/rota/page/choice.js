// What the reader chose to see, which the address keeps: #team=core&person=ana.

function readChoice() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const unknown = [];
  const find = (list, key) => {
    const text = wanted.get(key);
    const found = text ? named(list, text) : null;
    if (text && !found) {
      unknown.push(`${key} “${text}”`);
    }
    return found;
  };
  return {team: find(teams, 'team'), person: find(people, 'person'), unknown};
}

/** The one with this id, else the only one with this name, whole or short; capitals and small letters are alike. */
function named(list, text) {
  const plain = (name) => name?.trim().normalize('NFC').toLowerCase();
  const alike = list.filter((each) => [each.name, each.short].some((name) => plain(name) === plain(text)));
  return list.find((each) => each.id === text) ?? list.find((each) => plain(each.id) === plain(text))
    ?? (alike.length === 1 ? alike[0] : null);
}

/** The address, without what comes before its #, of a choice. */
function fragmentOf({team, person}) {
  const wanted = new URLSearchParams();
  if (team) {
    wanted.set('team', team.id);
  }
  if (person) {
    wanted.set('person', person.id);
  }
  return `#${wanted}`;
}

function choose(choice) {
  const fragment = fragmentOf(choice);
  if (fragment === '#') {
    history.pushState(null, '', location.pathname + location.search);
    showAll();
  } else {
    location.hash = fragment;
  }
}

/** The rotations to show: those of the team, and of these those that the person has something of. */
function chosenRotations(choice) {
  return rotations.filter((rotation) => (!choice.team || rotation.team === choice.team)
    && (!choice.person || rotation.shifts.some((shift) => shift.person === choice.person || shift.base === choice.person)));
}

function fillSelects() {
  const busy = new Set(rotations.flatMap((rotation) => rotation.shifts.flatMap((shift) => [shift.person, shift.base])));
  fill(byId('team'), 'All teams', teams);
  fill(byId('person'), 'Everybody', people.filter((person) => busy.has(person)));
  byId('team').addEventListener('change', chooseFromSelects);
  byId('person').addEventListener('change', chooseFromSelects);
  byId('everything').addEventListener('click', () => {
    choose({});
    byId('team').focus();
  });
}

function fill(select, everything, list) {
  const names = [...list].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  const alike = grouped(names, ({name}) => name);
  const options = names.map(({id, name}) => element('option', {value: id}, alike.get(name).length > 1 ? `${name} (${id})` : name));
  select.replaceChildren(element('option', {value: ''}, everything), ...options);
}

function chooseFromSelects() {
  choose({
    team: teams.find((team) => team.id === byId('team').value),
    person: people.find((person) => person.id === byId('person').value),
  });
}

function showChoice(choice) {
  byId('team').value = choice.team?.id ?? '';
  byId('person').value = choice.person?.id ?? '';
  byId('everything').hidden = !choice.team && !choice.person;
  const names = [choice.person?.name, choice.team?.name].filter(Boolean);
  document.title = names.length ? `${names.join(', ')} · Who is on call` : 'Who is on call';
}
