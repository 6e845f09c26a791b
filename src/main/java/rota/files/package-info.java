/**
 * Changing the files of a roster, and those that are made from it, so that whatever happens meanwhile, each of them is its old
 * self or its new self.
 *
 * <p>A {@link rota.files.RosterLock} is held by one writer at a time, and {@linkplain rota.files.RosterLock#replace
 * replaces} one file or several. What others can see of it:
 *
 * <ul>
 *   <li><em>A reader</em>, who takes no lock, finds a file whole: the old text until the rename, the new text from it on,
 *       and never a part of one. Of several files it may find the first already new and the last still old, for the moment
 *       between their renames, or until the next writer comes if this one was killed in that moment; so the order in
 *       which they are given matters. What is kept beside them meanwhile has a hidden name.
 *   <li><em>Another rota</em> waits, and then finds everything done or nothing. The lock is the system's own, which ends
 *       with the process that holds it, so a killed writer blocks nobody. Whoever takes the lock next finishes, or sweeps
 *       away, what a killed one left.
 *   <li><em>An editor</em>, or git, knows nothing of the lock. The file is compared with what it is expected to hold when
 *       all is prepared, and again right before its rename; what was saved until then is found, and nothing is written.
 *       What is saved between that look and the rename, some microseconds, is lost, as it is between two editors. An
 *       editor that has the file open finds that it has changed when it saves, if it looks.
 *   <li><em>After a power cut</em> a file is whole too, for the new text is on the disk before the rename. Once the
 *       replacement has returned, it is the new one.
 * </ul>
 *
 * <p>A {@link rota.files.GeneratedFolder} does less, since what is in it can be made again: another rota waits, a full disk
 * changes nothing and each file is always whole, but a writer that is killed among its renames leaves some files new and some
 * old, and what somebody else has written to one of them is lost.
 *
 * <p>A {@link rota.files.NewFile} is made where there was nothing, whole or not at all, and never in the place of anything.
 *
 * <p>This package knows files and bytes, and nothing of what rosters mean. It owns the words <em>lock</em>,
 * <em>journal</em> and <em>temporary</em>.
 */
@NullMarked
package rota.files;

import org.jspecify.annotations.NullMarked;
