package hikari.benchmarks.whole;

import java.net.URI;
import java.util.EnumSet;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

/// JDA, pointed at another API than Discord's.
public final class JdaLogin {
    private JdaLogin() {}

    public static JDABuilder to(URI rest, String token, URI gateway) {
        return JDABuilder.create(token, EnumSet.allOf(GatewayIntent.class))
                .setRestConfig(new RestConfig().setBaseUrl(rest + "/"))
                .setSessionController(
                        new SessionControllerAdapter() {
                            @Override
                            public String getGateway() {
                                return gateway.toString();
                            }

                            @Override
                            public ShardedGateway getShardedGateway(JDA api) {
                                return new ShardedGateway(gateway.toString(), 1, 1);
                            }
                        });
    }
}
