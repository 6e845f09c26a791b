/*
 * Formats as many events as rota exports, each of the same size, and does nothing else: no roster is read, nobody's turn is
 * worked out, no swap is looked up. What takes longer than this is the price of that.
 *
 *   events FOLDER TEAMS TURNS    a calendar for each team, with so many turns of each of two rotations
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>

#define WEEK (7 * 24 * 60 * 60)
#define START 1767571200 /* 5 January 2026 */

static const char *head =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//rota//rota//EN\r\nCALSCALE:GREGORIAN\r\n"
    "NAME:Team %d · on call\r\nX-WR-CALNAME:Team %d · on call\r\n"
    "X-WR-CALDESC:Who is on call\\, with every swap and cover. A calendar that su\r\n"
    " bscribes to this may show an older state: Google's by up to a day\\, Outloo\r\n"
    " k on the web by about three hours\\, Apple's and Thunderbird as they are se\r\n"
    " t. In between\\, 'rota who' and the page are right.\r\n"
    "X-WR-TIMEZONE:Europe/London\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n";

static void event(FILE *file, int team, const char *rotation, const char *role, int turn) {
  time_t from = START + (time_t)turn * WEEK, until = from + WEEK;
  struct tm begin, end;
  char id[16], first[16], last[16], first_long[32], last_long[32];

  gmtime_r(&from, &begin);
  gmtime_r(&until, &end);
  strftime(id, sizeof id, "%Y-%m-%d", &begin);
  strftime(first, sizeof first, "%Y%m%d", &begin);
  strftime(last, sizeof last, "%Y%m%d", &end);
  strftime(first_long, sizeof first_long, "%a %e %b %Y", &begin);
  strftime(last_long, sizeof last_long, "%a %e %b %Y", &end);
  fprintf(file,
      "BEGIN:VEVENT\r\nUID:team-%d/%s/%s@rota\r\nDTSTAMP:20260105T090000Z\r\nLAST-MODIFIED:20260105T090000Z\r\nSEQUENCE:0\r\n"
      "DTSTART;VALUE=DATE:%s\r\nDTEND;VALUE=DATE:%s\r\nSUMMARY:P%d-%d · %s · Team %d\r\n"
      "DESCRIPTION:%s 09:00 – %s 09:00\\, Europe/London\r\nCATEGORIES:%s\r\nSTATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\n"
      "X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\nEND:VEVENT\r\n",
      team, rotation, id, first, last, team, turn % 6, role, team, first_long, last_long, role);
}

int main(int count, char **arguments) {
  if (count != 4 || mkdir(arguments[1], 0777) != 0) {
    fprintf(stderr, "events: wanted are a folder that is not there, and how many teams and turns\n");
    return 1;
  }
  for (int team = 0; team < atoi(arguments[2]); team++) {
    char name[4096];
    snprintf(name, sizeof name, "%s/team-%d.ics", arguments[1], team);
    FILE *file = fopen(name, "w");
    if (file == NULL) {
      perror(name);
      return 1;
    }
    fprintf(file, head, team, team);
    for (int turn = 0; turn < atoi(arguments[3]); turn++) {
      event(file, team, "support-hero", "Support hero", turn);
    }
    for (int turn = 0; turn < atoi(arguments[3]); turn++) {
      event(file, team, "secondary", "Secondary", turn);
    }
    fputs("END:VCALENDAR\r\n", file);
    if (fclose(file) != 0) {
      perror(name);
      return 1;
    }
  }
  return 0;
}
