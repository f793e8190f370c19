using Chats.Emulator.Snapshots;
using Chats.Emulator.Worlds.Access;
using Microsoft.AspNetCore.Http.Features;

namespace Chats.Emulator.Control.Snapshots;

/// <summary>Hands out a whole world as a file, and replaces a world by one.</summary>
internal static class SnapshotEndpoints
{
    private const string Zip = "application/zip";

    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/snapshot", Get).WithSummary("All this world holds, as a file; the same world makes the same bytes")
            .Produces<byte[]>(200, Zip);
        control.MapPut("/snapshot", (Delegate)Put)
            .WithSummary("Replaces all this world holds by a snapshot; 422 says what is wrong with it and changes nothing")
            .WithDescription("The body is the file itself, whatever its Content-Type says.").Produces(StatusCodes.Status204NoContent);
    }

    /// <summary>
    /// A snapshot is the whole state, in which what came from the environment, such as secrets, stands in many places; it must not leave by
    /// that door.
    /// </summary>
    private static IResult Get(ControlCall call, CancellationToken gone) => call.World.Origin.Environment is { } environment
        ? Problems.Of(
            409, "Holds values of the environment",
            $"This world's scenario reads {string.Join(", ", environment.Values.Select(value => value.Written).Distinct().Take(5))}, and a snapshot would "
            + $"show what is behind. GET {ControlPaths.Prefix}/scenario/current writes the references; or keep the point in memory: PUT {ControlPaths.Prefix}/savepoints/NAME.")
        : Results.Stream(output => SnapshotWriter.Write(call.World, output, gone), Zip, $"{call.World.Name}.zip");

    private static async Task<IResult> Put(
        ControlCall call, HttpRequest request, WorldRegistry worlds, SnapshotReader snapshots, ControlSettings settings,
        CancellationToken cancellation)
    {
        await using var file = new Upload(Path.GetTempPath());
        if (!await Receive(request, file, settings.UploadLimit, cancellation)) return TooLarge("it is larger than the emulator may hold");
        var reading = snapshots.Read(file.Content);
        if (reading.Origin is not { } origin)
        {
            return reading.IsTooLarge
                ? TooLarge(reading.Problem!)
                : Problems.Of(
                    422, "Invalid snapshot",
                    $"It cannot be read: {reading.Problem}. Nothing was changed; GET {ControlPaths.Prefix}/snapshot makes one.");
        }

        return worlds.Reseed(call.World, origin) ? Results.NoContent() : Problems.WorldHasEnded(call.World);
    }

    /// <summary>A snapshot carries files, so what bounds them bounds it, and not what bounds other control calls.</summary>
    private static async Task<bool> Receive(HttpRequest request, Upload file, long limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit) return false;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        return await file.Receive(request.Body, limit, cancellation);
    }

    private static IResult TooLarge(string problem) =>
        Problems.Of(
            413, "Snapshot too large",
            $"It cannot be taken: {problem}. Nothing was changed; delete worlds, or raise CHATS_EMULATOR_MEDIA_LIMIT.");
}
