package hikari.runtime.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;

/// What a logger says during a test.
public final class Log extends AbstractAppender implements AutoCloseable {
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Logger logger;
    private final Level level;

    private Log(Class<?> of) {
        super("test", null, null, true, Property.EMPTY_ARRAY);
        logger =
                ((LoggerContext) LogManager.getContext(of.getClassLoader(), false))
                        .getLogger(of.getName());
        start();
        level = logger.getLevel();
        logger.addAppender(this);
        logger.setLevel(Level.INFO); // adding an appender resets it
    }

    /// {@return the log of this class from now on}
    ///
    /// @param type whose logger
    public static Log of(Class<?> type) {
        return new Log(type);
    }

    @Override
    public void append(LogEvent event) {
        messages.add(event.getLevel() + " " + event.getMessage().getFormattedMessage());
    }

    /// {@return what was said, with the level in front}
    public List<String> messages() {
        return messages;
    }

    @Override
    public void close() {
        logger.removeAppender(this);
        logger.setLevel(level);
        stop();
    }
}
