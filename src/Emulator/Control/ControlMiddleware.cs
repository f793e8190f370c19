using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Pipeline;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Chats.Emulator.Control;

/// <summary>Guards the control plane, finds the world a call is about, and keeps its refusals in one shape.</summary>
internal sealed class ControlMiddleware(
    RequestDelegate next, WorldRegistry worlds, WebPageGuard pages, ControlSettings control, HttpSettings http)
{
    private const string CutOff = "The body could not be read to its end.";

    public async Task InvokeAsync(HttpContext context)
    {
        // Off for the whole server, so that the vendor's surface can refuse in the vendor's words.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = BodyMiddleware.MaximumBytes;
        }

        var refusal = Readable(context) ?? Guard(context) ?? Choose(context);
        try
        {
            if (refusal is null) await next(context);
            if (refusal is null && IsUnanswered(context)) refusal = Unanswered(context);
        }
        catch (BadHttpRequestException problem)
        {
            refusal = Problems.Of(problem.StatusCode, "Invalid request", Detail(problem, context));
        }
        catch (IOException) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            // The server's word for a chunk's size that no number holds.
            refusal = Problems.Of(400, "Invalid request", CutOff);
        }

        if (refusal is not null) await refusal.ExecuteAsync(context);
    }

    private static IResult? Readable(HttpContext context) =>
        RequestHost.Problem(context.Request) is { } problem ? Problems.Of(400, "Invalid host", problem) : null;

    private IResult? Guard(HttpContext context)
    {
        if (pages.Problem(context.Request) is { } problem) return Problems.Of(403, "Not for web pages of others", problem);
        if (control.Token is not { } expected || IsOpen(context.Request.Path)) return null;
        var given = context.Request.Headers[ControlPaths.TokenHeader].ToString();
        var isRight = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
        return isRight
            ? null
            : Problems.Of(
                401, "Control token required",
                $"Send the header {ControlPaths.TokenHeader} with the value of CHATS_EMULATOR_CONTROL_TOKEN.");
    }

    /// <summary>What a probe asks, and the files of a page that asks for the token.</summary>
    private static bool IsOpen(PathString path) => path == ControlPaths.Prefix + "/health" || ControlPaths.IsConsole(path);

    private IResult? Choose(HttpContext context)
    {
        var name = context.Request.Headers[ControlPaths.WorldHeader].ToString();
        var token = name.Length > 0 ? null : BearerToken.Of(context.Request);
        var access = token is null ? null : worlds.Open(token);
        if (access?.Refusal is { } refusal) return Problems.Of(409, "Too many worlds", refusal.Message);
        if (token is not null && access is null && WorldKey.IsMeant(token))
        {
            return Problems.Of(401, "Unknown world key", KeyHints.Unknown(token, worlds.Default.Origin));
        }

        var world = name.Length > 0 ? worlds.Find(name) : access?.World ?? worlds.Default;
        if (world is null)
        {
            var meant = WorldKey.NameIn(name) is { } inKey && worlds.Find(inKey) is not null ? $"; did you mean '{inKey}'?" : ".";
            return Problems.Of(
                404, "Unknown world", $"There is no world named '{name}'{meant} GET {ControlPaths.Prefix}/worlds lists them, POST creates one.");
        }

        context.Features.Set(new ControlCall(world, MediaLinks.OriginOf(context.Request, http.PublicUrl)));
        return null;
    }

    private static string Detail(BadHttpRequestException problem, HttpContext context) => problem switch
    {
        { InnerException: JsonException json } =>
            KnownKeys.Describe(json, context.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType),
        // the server's own, while it read the body
        { StatusCode: 400 } when problem.GetType() != typeof(BadHttpRequestException) => $"{CutOff} {problem.Message}",
        { StatusCode: 400 } when WrongPart(context) is { } part =>
            $"'{part}' in the path has the wrong type. GET {ControlPaths.Prefix}/openapi.json describes each.",
        { StatusCode: 400 } => "A JSON object is required.",
        _ => problem.Message,
    };

    /// <summary>The part of the path that cannot be read where an operation takes no body; null: it takes one.</summary>
    private static string? WrongPart(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>() is null
        ? context.Request.RouteValues.Values.LastOrDefault() as string
        : null;

    /// <summary>The path that was meant, as a sentence; of another method than this one only where any will do.</summary>
    private static string Meant(HttpContext context, string? method = null)
    {
        var operations = context.RequestServices.GetRequiredService<EndpointDataSource>();
        return KnownPaths.Closest(context.Request.Path.Value ?? "", operations, method) is { } path ? $"Did you mean {path}? " : "";
    }

    private static bool IsUnanswered(HttpContext context) =>
        !context.Response.HasStarted && context.Response is { StatusCode: 400 or 404 or 405 or 415, ContentType: null };

    private static IResult Unanswered(HttpContext context) => context.Response.StatusCode switch
    {
        400 when !context.Request.QueryString.HasValue => Problems.Of(400, "Invalid request", CutOff),
        400 => Problems.Of(
            400, "Invalid request",
            $"A query parameter has the wrong type: {context.Request.QueryString}. GET {ControlPaths.Prefix}/openapi.json describes each."),
        // A misspelt path can look like one with a name in it, of which there is no such call.
        405 when Meant(context, context.Request.Method) is { Length: > 0 } meant => Problems.Of(
            404, "Unknown control operation", $"{meant}GET {ControlPaths.Prefix}/openapi.json describes every operation."),
        405 => Problems.Of(405, "Method not allowed", $"Allowed here: {context.Response.Headers.Allow}."),
        415 => Problems.Of(415, "Unsupported media type", "Send the header Content-Type: application/json."),
        _ => Problems.Of(
            404, "Unknown control operation", $"{Meant(context)}GET {ControlPaths.Prefix}/openapi.json describes every operation."),
    };
}
