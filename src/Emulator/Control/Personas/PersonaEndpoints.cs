using System.Globalization;
using Chats.Emulator.Worlds.Personas;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Personas;

namespace Chats.Emulator.Control.Personas;

/// <summary><c>/contacts/{handle}/persona</c>: how a person acts by themselves.</summary>
internal static class PersonaEndpoints
{
    public static void Map(IEndpointRouteBuilder control)
    {
        control.MapGet("/contacts/{handle}/persona", Get).WithTags("Contacts")
            .WithSummary("The rules by which a person acts by themselves, and how often each was set off").Produces<PersonaResponse>();
        control.MapPut("/contacts/{handle}/persona", Put).WithTags("Contacts")
            .WithSummary("Switches rules of a person's persona on or off: all with on, single ones with rules")
            .Produces<PersonaResponse>();
    }

    private static IResult Get(ControlCall call, string handle) => Find(call.World.Current, handle) is { } person
        ? Results.Ok(PersonaResponse.Of(person, call.World.Current, call.World.Clock.GetUtcNow()))
        : Unknown(handle);

    private static IResult Put(ControlCall call, string handle, PersonaRequest request)
    {
        if (Find(call.World.Current, handle) is not { } person) return Unknown(handle);
        var count = call.World.Current.Personas.Of(person).Rules.Length;
        if (Problem(request, count) is { } problem) return Problems.Of(400, "Invalid value", problem);
        IEnumerable<(int, bool)> all = request.On is { } isOn ? Enumerable.Range(0, count).Select(rule => (rule, isOn)) : [];
        var single = request.Rules?.Select(change => (change!.Rule!.Value - 1, change.On!.Value)) ?? [];
        var command = new SwitchPersonaCommand(person.Handle, [.. all, .. single]);
        return call.World.Commit<PersonaPerson?>(command.Apply, call.World.NextTraceId()).Value is { } after
            ? Results.Ok(PersonaResponse.Of(after, call.World.Current, call.World.Clock.GetUtcNow()))
            : Unknown(handle);
    }

    private static string? Problem(PersonaRequest request, int count)
    {
        if (request is { On: null, Rules: null or [] })
        {
            return "Give 'on' for all rules, or 'rules', a list of {\"rule\": 1, \"on\": false}.";
        }

        return request.Rules?.Any(change => change is not { Rule: { } rule, On: not null } || rule < 1 || rule > count) == true
            ? string.Create(
                CultureInfo.InvariantCulture, $"Each of 'rules' has 'rule', a number from 1 to {count}, and 'on', true or false.")
            : null;
    }

    private static PersonaPerson? Find(WorldState state, string handle) =>
        state.Personas.People.GetValueOrDefault(handle);

    private static IResult Unknown(string handle) => Problems.Of(
        404, "No persona",
        $"'{handle}' does not act by themselves. In the scenario, 'persona' of a contact names one of 'personas', or is one.");
}
