/**
 * The command line: what is typed becomes calls of the packages below, and what they answer is printed.
 *
 * <p>One short file a command, named as the command line reads: options, one call, print. {@link rota.cli.Rota} holds the
 * options that every command has and what follows from them; {@link rota.cli.Program} runs a command line and turns whatever
 * is thrown into one sentence and an exit code. Picocli is known to {@link rota.cli.Parser} alone, and asked about lines that
 * {@link rota.cli.SimpleLine} leaves to it.
 */
@NullMarked
package rota.cli;

import org.jspecify.annotations.NullMarked;
