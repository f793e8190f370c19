using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios;

namespace Chats.Emulator.Control;

/// <summary>The control plane's own refusals: RFC 9457 problem details with a remedy in <c>detail</c>.</summary>
internal static class Problems
{
    public const string MediaType = "application/problem+json";

    public static IResult Of(int status, string title, string detail) => Write(status, Body(status, title, detail));

    /// <summary>422 with every problem of a scenario or a fault rule and its place.</summary>
    public static IResult Of(IReadOnlyList<ScenarioProblem> problems)
    {
        var body = Body(StatusCodes.Status422UnprocessableEntity, "Invalid scenario", $"{problems.Count} problem(s); nothing was changed.");
        body["errors"] = new JsonArray([.. problems.Select(problem => (JsonNode)new JsonObject
        {
            ["line"] = problem.Line,
            ["column"] = problem.Column,
            ["message"] = problem.Message,
        })]);
        return Write(StatusCodes.Status422UnprocessableEntity, body);
    }

    private static JsonObject Body(int status, string title, string detail) => new() { ["title"] = title, ["status"] = status, ["detail"] = detail };

    private static IResult Write(int status, JsonObject body) => Results.Text(body.ToJsonString(ControlJson.Wire.Options), MediaType, statusCode: status);
}
