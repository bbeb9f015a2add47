# A stand-in for the official Neo4j image where no image registry is reached: Maven Central's jars on a Debian root.
FROM claimline-ci/root
# A Java runtime that is newer than the root's, or nothing.
COPY java/ /opt/java/
COPY lib/ /opt/neo4j/lib/
COPY classes/ /opt/neo4j/classes/
COPY neo4j-entrypoint.sh /entrypoint.sh
ENV PATH=/opt/java/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
VOLUME /data
# Nothing else: podman lists what is exposed and not published in a way that testcontainers waits for.
EXPOSE 7687
ENTRYPOINT ["bash", "/entrypoint.sh"]
