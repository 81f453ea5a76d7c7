package press.dateline.web.assistants;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolManager;
import io.quarkiverse.mcp.server.ToolResponse;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import press.dateline.connection.EngineSilence;
import press.dateline.search.EngineUnavailable;
import press.dateline.web.access.RateLimitExceeded;

/** The tools that assistants are offered, each described as they read it, and what they are told where one cannot answer. */
@Singleton
class AssistantTools {

    private static final Logger LOG = Logger.getLogger(AssistantTools.class);

    private static final String OUT_OF_REACH =
            "The archive is out of reach: the search engine behind it does not answer. Ask again in a moment.";

    private final boolean on;
    private final Instance<SearchTools> searches;
    private final Instance<ArticleTool> articles;
    private final Instance<EntityTool> entities;
    private final AssistantGate gate;
    private final CurrentVertxRequest current;
    private final ObjectMapper json;

    AssistantTools(
            AssistantConfiguration configuration,
            Instance<SearchTools> searches,
            Instance<ArticleTool> articles,
            Instance<EntityTool> entities,
            AssistantGate gate,
            CurrentVertxRequest current,
            ObjectMapper json) {
        this.on = configuration.assistants() == AssistantConfiguration.Assistants.ON;
        this.searches = searches;
        this.articles = articles;
        this.entities = entities;
        this.gate = gate;
        this.current = current;
        this.json = json;
    }

    /** Where assistants are off, nothing of this is made. */
    void register(@Observes StartupEvent started, ToolManager tools) {
        if (!on) {
            return;
        }
        for (ToolDescription tool : ToolDescription.values()) {
            Set<String> known = tool.names();
            tool.define(tools)
                    .setHandler(asked -> answer(new ToolInput(said(asked), known), handler(tool)))
                    .register();
        }
    }

    /** As it was sent: the protocol's reader knows nothing of what it did not expect. */
    private static Map<String, Object> said(ToolManager.ToolArguments asked) {
        JsonObject parameters = asked.rawMessage().asJsonObject().getJsonObject("params");
        JsonObject arguments = parameters == null ? null : parameters.getJsonObject("arguments");
        return arguments == null ? Map.of() : arguments.getMap();
    }

    private Function<ToolInput, Record> handler(ToolDescription tool) {
        return switch (tool) {
            case SEARCH -> searches.get()::search;
            case FACETS -> searches.get()::facets;
            case TIMELINE -> searches.get()::timeline;
            case ARTICLE -> articles.get()::article;
            case ENTITY -> entities.get()::entity;
        };
    }

    private ToolResponse answer(ToolInput input, Function<ToolInput, Record> tool) {
        try {
            gate.spend(current.getCurrent());
            Record answer = tool.apply(input);
            return new ToolResponse(
                    false, List.of(new TextContent(json.writeValueAsString(answer))), json.valueToTree(answer), null);
        } catch (ToolTrouble e) {
            return ToolResponse.error(e.words());
        } catch (RateLimitExceeded e) {
            return ToolResponse.error("That was too much at once. Ask again in " + e.waiting() + " seconds.");
        } catch (EngineUnavailable e) {
            LOG.warn(e.getMessage());
            return ToolResponse.error(words(e.reason()));
        } catch (RuntimeException | JsonProcessingException e) {
            return ToolResponse.error(unexpected(e));
        }
    }

    private static String words(EngineUnavailable.Reason reason) {
        return switch (reason) {
            case REFUSED -> "The search engine refuses this question, and would again: ask a shorter or simpler one.";
            case MISSING -> "There is no archive yet; it is there as soon as articles have been taken in.";
            case BUSY -> "The archive is busy. Ask again in a moment.";
            case SILENT -> OUT_OF_REACH;
        };
    }

    private static String unexpected(Exception e) {
        if (EngineSilence.isBehind(e)) {
            LOG.warn("Elasticsearch does not answer.");
            return OUT_OF_REACH;
        }
        // The number joins a report to the log; what was asked stays out of the log.
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(e, "Trouble %s", number);
        return "This is a fault in Dateline, not in the question. Number " + number;
    }
}
