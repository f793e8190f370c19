using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;

namespace Chats.Emulator.Api.Experiences;

/// <summary><c>GET /experiences</c>: every ready-made card there is.</summary>
internal static class ListExperiences
{
    private static readonly VendorOperation Operation = VendorOperations.Find("listExperiences");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static JsonResult<Response> Handle(ApiCall call) =>
        new(StatusCodes.Status200OK, new Response([.. ExperienceCatalogue.All.Select(ExperienceResponse.From)]),
            ApiJson.Default.ListExperiencesResponse);

    internal sealed record Response(ExperienceResponse[] Experiences);
}
