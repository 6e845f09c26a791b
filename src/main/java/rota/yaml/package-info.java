/**
 * The reader of rotations.yaml: from bytes to a roster, or to every mistake in it.
 *
 * <p>It goes in three steps. {@link rota.yaml.Source} turns bytes into checked text and knows its lines; the parser's
 * events become a tree of nodes, each with the place where it stands; one class for each block of the file reads its
 * values from that tree. A block that is wrong adds a {@link rota.yaml.Mistake} and gives nothing, so that the rest is
 * still read and one run finds everything. This is the only package that knows Jackson and YAML. It owns the words
 * <em>place</em> and <em>mistake</em>.
 */
@NullMarked
package rota.yaml;

import org.jspecify.annotations.NullMarked;
