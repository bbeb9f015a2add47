import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;

/**
 * A Neo4j Community server without Docker: the database's own libraries from Maven Central, listening for Bolt on 127.0.0.1.
 *
 * <p>Arguments: data folder, port (0 takes a free one), page cache in bytes. The first line of standard input is the password of
 * the user neo4j, so that no process list shows it; an empty line turns authentication off. Prints "READY port" once it answers
 * and ends when standard input closes (its parent is gone) or on SIGTERM.
 */
public final class Neo4jServer {
  @SuppressWarnings({"rawtypes", "unchecked"})
  public static void main(String[] args) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in));
    String password = input.readLine();
    boolean secured = password != null && !password.isEmpty();
    int port = Integer.parseInt(args[1]) == 0 ? freePort() : Integer.parseInt(args[1]);

    // Netty waits this long for silence before it ends (5 s by default); a number in 5.26, a duration in 2026.
    Setting quietPeriod = GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period;
    Object none = quietPeriod.defaultValue() instanceof Integer ? (Object) 0 : Duration.ZERO;

    DatabaseManagementService server = new DatabaseManagementServiceBuilder(Path.of(args[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
        .setConfig(GraphDatabaseSettings.auth_enabled, secured)
        .setConfig(GraphDatabaseSettings.pagecache_memory, Long.parseLong(args[2]))
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
        .setConfig(quietPeriod, none)
        .build();
    if (secured) {
      // Altering the user would refuse the password that it has already.
      server.database("system").executeTransactionally(
          "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    }

    var end = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    Thread watcher = new Thread(() -> {
      try {
        while (input.readLine() != null) { /* nothing more is expected: only the end matters */ }
      } catch (IOException gone) { /* as good as the end */ }
      end.countDown();
    });
    watcher.setDaemon(true);
    watcher.start();

    System.out.println("READY " + port);
    end.await();
    System.exit(0);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
