using System.Text.Json.Nodes;
using Chats.Emulator.Rules;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control;

/// <summary>The control plane's own refusals: RFC 9457 problem details with a remedy in <c>detail</c>.</summary>
internal static class Problems
{
    public const string MediaType = "application/problem+json";

    public static IResult Of(int status, string title, string detail) => Write(status, Body(status, title, detail));

    /// <summary>The same with more members than every problem has.</summary>
    public static IResult Of(int status, string title, string detail, IReadOnlyDictionary<string, JsonNode?> more)
    {
        var body = Body(status, title, detail);
        foreach (var (key, value) in more) body[key] = value;
        return Write(status, body);
    }

    /// <summary>What a rule says. The vendor's server errors are about its own machines; here they mean that the world is not so.</summary>
    public static IResult Of(Refusal refusal) => refusal.Status switch
    {
        StatusCodes.Status400BadRequest => Of(refusal.Status, "Invalid request", refusal.Message),
        StatusCodes.Status404NotFound => Of(refusal.Status, "Not found", refusal.Message),
        _ => Of(StatusCodes.Status409Conflict, "Not possible", refusal.Message),
    };

    /// <summary>422 with every problem of a scenario or a fault rule and its place.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="title">What they are problems of.</param>
    public static IResult Of(IReadOnlyList<ScenarioProblem> problems, string title = "Invalid scenario")
    {
        var body =
            Body(StatusCodes.Status422UnprocessableEntity, title,
                $"{problems.Sum(problem => problem.Count)} problem(s); nothing was changed.");
        body["errors"] = new JsonArray([.. problems.Select(problem => (JsonNode)new JsonObject
        {
            ["line"] = problem.Line,
            ["column"] = problem.Column,
            ["message"] = problem.Message,
        })]);
        return Write(StatusCodes.Status422UnprocessableEntity, body);
    }

    /// <summary>The world was deleted while the call was on its way.</summary>
    public static IResult WorldHasEnded(World world) =>
        Of(404, "Unknown world", $"World '{world.Name}' was deleted meanwhile; POST {ControlPaths.Prefix}/worlds creates one.");

    private static JsonObject Body(int status, string title, string detail) =>
        new() { ["title"] = title, ["status"] = status, ["detail"] = detail };

    private static IResult Write(int status, JsonObject body) =>
        Results.Text(body.ToJsonString(ControlJson.Wire.Options), MediaType, statusCode: status);
}
