using System.Text;
using Chats.Emulator.Faults;
using Chats.Emulator.Scenarios;

namespace Chats.Emulator.Control.Faults;

/// <summary>Puts, shows and takes away a world's fault rules.</summary>
internal static class FaultEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/faults", List).WithSummary("The rules in the order they are tried, with their counters");
        control.MapGet("/faults/{name}", Get).WithSummary("One rule with its counters").Produces<FaultResponse>();
        control.MapPut("/faults/{name}", (Delegate)Put).WithSummary("Adds or replaces a rule, as in YAML or the same in JSON")
            .Produces<FaultResponse>();
        control.MapDelete("/faults/{name}", Delete).WithSummary("Takes a rule away").Produces(StatusCodes.Status204NoContent);
        control.MapDelete("/faults", Clear).WithSummary("Takes all rules away").Produces(StatusCodes.Status204NoContent);
    }

    private static FaultListResponse List(ControlCall call) => FaultListResponse.Of(call.World);

    private static IResult Get(ControlCall call, string name) =>
        call.World.Faults.List().FirstOrDefault(status => status.Rule.Name == name) is { } status
            ? Results.Ok(FaultListResponse.Describe(status))
            : Unknown(name);

    private static async Task<IResult> Put(ControlCall call, string name, HttpRequest request, CancellationToken cancellation)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(cancellation);
        var reading = FaultRuleReader.Read(text, name, call.World.Clock.GetUtcNow(), call.World.Current);
        if (reading.Rule is not { } rule) return Problems.Of(reading.Problems, "Invalid fault rule");
        call.World.Faults.Put(rule);
        return Results.Ok(FaultListResponse.Describe(new FaultStatus(rule, 0, 0)));
    }

    private static IResult Delete(ControlCall call, string name) => call.World.Faults.Remove(name) ? Results.NoContent() : Unknown(name);

    private static IResult Clear(ControlCall call)
    {
        call.World.Faults.Clear();
        return Results.NoContent();
    }

    private static IResult Unknown(string name) =>
        Problems.Of(
            404, "Unknown fault",
            $"There is no fault named '{name}' in this world; GET {ControlPaths.Prefix}/faults lists those there are.");
}
