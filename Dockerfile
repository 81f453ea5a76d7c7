# Dateline without an engine of its own, for use with a cluster; see docker-compose.yml.
FROM eclipse-temurin:17-jdk AS build
WORKDIR /dateline
COPY . .
RUN ./mvnw -B -q -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home dateline
COPY --from=build /dateline/target/quarkus-app /dateline
COPY LICENSE NOTICE /dateline/
USER dateline
WORKDIR /home/dateline
EXPOSE 8080
ENTRYPOINT ["java", "-Xmx1500m", "-jar", "/dateline/quarkus-run.jar"]
CMD ["serve"]
