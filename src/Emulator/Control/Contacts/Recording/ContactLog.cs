using System.Text.Json;
using System.Text.Json.Nodes;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Transitions.Inbound;

namespace Chats.Emulator.Control.Contacts.Recording;

/// <summary>Remembers what people did of which no event tells, for recordings.</summary>
internal static class ContactLog
{
    /// <summary>An act, if no event tells of it.</summary>
    public static void Acted(World world, string handle, Act act, ContactActionResult done)
    {
        if (done.Dropped is { } reason) Dropped(world, handle, reason);
        else if (act.Content is ReadAct) Read(world, handle, done.ChatId, act.Message is null or Act.LastMessage ? null : Guid.Empty);
        else if (act.Content is BlockAct block) Add(world, handle, new JsonObject { ["block"] = block.IsBlocked });
        else if (act.Content is ApproveAct) Add(world, handle, new JsonObject { ["approve"] = true });
        else if (act.Content is ChangeServicesAct change) Add(world, handle, new JsonObject { ["change_services"] = Names(change) });
    }

    /// <summary>They read in a chat; people who read by themselves look the same.</summary>
    public static void Read(World world, string handle, Guid? chat, Guid? upTo)
    {
        var values = new JsonObject { ["read"] = true };
        if (upTo is { } message) values["up_to"] = message.ToString();
        Add(world, handle, values, chat);
    }

    /// <summary>What they did did not arrive.</summary>
    public static void Dropped(World world, string handle, string reason) =>
        world.Control.Add(new ControlEntry(ControlEntry.Dropped, handle, JsonElement.Parse($"\"{reason}\"")));

    private static JsonArray Names(ChangeServicesAct change) => [.. change.Services.Select(service => (JsonNode)service.ToWireName())];

    private static void Add(World world, string handle, JsonObject values, Guid? chat = null) =>
        world.Control.Add(new ControlEntry(ControlEntry.Act, handle, JsonElement.Parse(values.ToJsonString())) { ChatId = chat });
}
