using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.PhoneNumbers;

/// <summary><c>GET /phone_numbers</c>: the token's lines. Whether one is flagged only the event tells.</summary>
internal static class ListPhoneNumbers
{
    private static readonly VendorOperation Operation = VendorOperations.Find("listPhoneNumbers");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static JsonResult<Response> Handle(ApiCall call)
    {
        var lines = call.Grant.Lines(call.World.Current).Select(RatedLine.From);
        return new JsonResult<Response>(StatusCodes.Status200OK, new Response([.. lines]), ApiJson.Default.ListPhoneNumbersResponse);
    }

    internal sealed record Response(RatedLine[] PhoneNumbers);

    /// <summary><c>health_status</c> is an older name of <c>reputation</c> that SDKs still require.</summary>
    internal sealed record RatedLine(
        Guid Id, string PhoneNumber, Rating Reputation, Rating HealthStatus, string? ForwardingNumber, string LineType)
    {
        public static RatedLine From(Line line)
        {
            var rating = new Rating(line.Reputation.ToWireName(), line.Reputation.DocUrl());
            return new RatedLine(line.Id, line.Number, rating, rating, line.ForwardingNumber, line.Type.ToWireName());
        }
    }

    internal sealed record Rating(string Status, string DocUrl);
}
