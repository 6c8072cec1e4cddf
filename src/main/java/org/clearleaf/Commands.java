package org.clearleaf;

import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes the commands, and hands them what they need of the world.
 *
 * @param clock decides what is out of date
 */
record Commands(Clock clock) implements IFactory {

    @Override
    public <K> K create(Class<K> command) throws Exception {
        if (command == SearchCommand.class) {
            return command.cast(new SearchCommand(clock));
        }
        if (command == DoctorCommand.class) {
            return command.cast(new DoctorCommand(Path.of("/"), clock));
        }
        return command == StaffCodeCommand.class
                ? command.cast(new StaffCodeCommand(System.in))
                : CommandLine.defaultFactory().create(command);
    }
}
