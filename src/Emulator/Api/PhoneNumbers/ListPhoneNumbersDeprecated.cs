using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.PhoneNumbers;

/// <summary><c>GET /phonenumbers</c>: the token's lines as older clients know them.</summary>
internal static class ListPhoneNumbersDeprecated
{
    private static readonly Capabilities Everything = new(Sms: true, Mms: true, Voice: true);

    private static readonly VendorOperation Operation = VendorOperations.Find("listPhoneNumbersDeprecated");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static JsonResult<Response> Handle(ApiCall call)
    {
        var lines = call.Grant.Lines(call.World.Current).Select(CapableLine.From);
        return new JsonResult<Response>(
            StatusCodes.Status200OK, new Response([.. lines]), ApiJson.Default.ListPhoneNumbersDeprecatedResponse);
    }

    internal sealed record Response(CapableLine[] PhoneNumbers);

    internal sealed record CapableLine(Guid Id, string PhoneNumber, Capabilities Capabilities, string? CountryCode, string? Type)
    {
        public static CapableLine From(Line line) => new(line.Id, line.Number, Everything, CountryCode: null, Type: null);
    }

    internal sealed record Capabilities(bool Sms, bool Mms, bool Voice);
}
