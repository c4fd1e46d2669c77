import { Command } from 'commander';

/** As the README’s table, in short. */
const VARIABLES = `
It takes no arguments. What can be chosen stands in the environment, as in PORT=4100 npm start:

  PORT                          another port than 4000
  NEO4J_URI, NEO4J_USERNAME,    use this Neo4j instead of a local one
  NEO4J_PASSWORD, NEO4J_DATABASE
  JAVA_HOME                     the JDK to look at first for the local Neo4j
  GOLDEN_THREAD_NEO4J_VERSION   another release for the local Neo4j
  GOLDEN_THREAD_ONLY_PERSISTED  true: answer only what the viewer asks
  GOLDEN_THREAD_PUBLIC          true: open to everybody, read-only, with limits

More of each in README.md and docs/safety.md.`;

/** `--help`, and whatever would otherwise be passed over in silence, such as `--port`: prints what can be chosen and how, and ends. */
export function refuseArguments(argv: readonly string[]): void {
  new Command('npm start')
    .usage(' ')
    .description('Starts the viewer and the API on one address, with a Neo4j of its own. Ctrl-C stops everything.')
    .addHelpText('after', VARIABLES)
    .showHelpAfterError()
    .parse(argv);
}
