using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Acts;

/// <summary>Where a person is, or <c>false</c>.</summary>
internal sealed class ShareLocationCodec : Codec<ShareLocationAct>
{
    public static readonly Codec<ShareLocationAct> Share = new ShareLocationCodec();

    private readonly MapCodec<ShareLocationSpec> _map = new MapCodec<ShareLocationSpec>(_ => new ShareLocationSpec())
        .Required("longitude", Numbers.Between(-180, 180), (place, degrees) => place.Longitude = degrees, place => place.Longitude,
            "Degrees east, negative in the west.")
        .Required("latitude", Numbers.Between(-90, 90), (place, degrees) => place.Latitude = degrees, place => place.Latitude,
            "Degrees north, negative in the south.")
        .Optional("altitude", Numbers.Between(-20_000, 100_000), (place, meters) => place.Altitude = meters, place => place.Altitude,
            "Metres above the sea.")
        .Optional("address", Texts.Any(1000), (place, address) => place.Address = address, place => place.Address, "The address there.")
        .Optional("locality", Texts.Any(200), (place, locality) => place.Locality = locality, place => place.Locality, "The town.")
        .Optional(
            "ends_after", Times.Duration(longest: TimeSpan.FromDays(366), shortest: TimeSpan.FromMilliseconds(1)),
            (place, after) => place.EndsAfter = after, place => place.EndsAfter,
            "When the share ends by itself. Without it: never.");

    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out ShareLocationAct value)
    {
        value = new ShareLocationAct(Place: null);
        if (node is ScalarNode { AsBoolean: false }) return true;
        if (node is not MapNode)
        {
            problems.Add(
                node.Position, $"expected a map or false, found {(node is ScalarNode scalar ? Numbers.Quoted(scalar) : node.Kind)}");
            return false;
        }

        if (!_map.TryRead(node, problems, out var spec)) return false;
        value = spec.ToAct();
        return true;
    }

    public override Node Write(ShareLocationAct value) =>
        value.Place is null ? ScalarNode.Plain("false") : _map.Write(ShareLocationSpec.Of(value.Place, value.EndsAfter));

    public override JsonObject Schema() =>
        new() { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = new JsonArray(false) }, _map.Schema()) };
}
