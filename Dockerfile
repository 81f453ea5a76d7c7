# Dateline without an engine of its own, for use with a cluster; see docker-compose.yml.
FROM eclipse-temurin:17.0.15_6-jdk AS build
WORKDIR /dateline
COPY . .
RUN ./mvnw -B -q -DskipTests package

FROM eclipse-temurin:17.0.15_6-jre
RUN useradd --system --create-home dateline
COPY --from=build /dateline/target/quarkus-app /dateline
COPY LICENSE NOTICE /dateline/
USER dateline
WORKDIR /home/dateline
# Before it becomes a volume, or the volume would be root's.
RUN mkdir -m 700 data
VOLUME /home/dateline/data
EXPOSE 8080
ENTRYPOINT ["java", "-Xmx1500m", "-jar", "/dateline/quarkus-run.jar"]
CMD ["serve"]
